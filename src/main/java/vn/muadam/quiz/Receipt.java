package vn.muadam.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of one question, in answer to a save.
 *
 * @param slotSeq the number of the change that is stored, which may be a later one than was sent
 * @param values what is stored
 * @param chosen the same, as pages of the version before read it
 * @param refused whether what was sent came after the deadline and was not taken
 */
public record Receipt(
        int slot,
        int slotSeq,
        List<String> values,
        List<String> chosen,
        @Nullable Instant savedAt,
        boolean refused) {

    static Receipt of(int slot, int slotSeq, List<String> values, @Nullable Instant savedAt, boolean refused) {
        return new Receipt(slot, slotSeq, values, values, savedAt, refused);
    }
}
