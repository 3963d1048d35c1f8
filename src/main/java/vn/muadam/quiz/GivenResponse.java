package vn.muadam.quiz;

import java.time.Instant;
import java.util.List;

/**
 * One changed answer as a device hands it over.
 *
 * @param slot the place of the question on the paper, from 1
 * @param slotSeq the device's count of changes of this question; the highest wins
 * @param values as the question's {@link Interaction} understands them; none clears the answer
 * @param givenAt when it was given, by the device's clock as corrected
 */
public record GivenResponse(int slot, int slotSeq, List<String> values, Instant givenAt) {

    public GivenResponse {
        values = List.copyOf(values);
    }
}
