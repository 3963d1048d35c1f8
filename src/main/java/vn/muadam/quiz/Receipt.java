package vn.muadam.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of one question, in answer to a save.
 *
 * @param slotSeq the number of the change that is stored, which may be a later one than was sent
 * @param refused whether what was sent came after the deadline and was not taken
 */
public record Receipt(
        int slot,
        int slotSeq,
        List<Integer> chosen,
        @Nullable Instant savedAt,
        boolean refused) {}
