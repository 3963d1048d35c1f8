package vn.muadam.quiz;

import java.time.Instant;
import java.util.List;

/**
 * One changed answer as a device hands it over.
 *
 * @param slot the place of the question on the paper, from 1
 * @param slotSeq the device's count of changes of this question; the highest wins
 * @param chosen the numbers of the chosen options; none clears the answer
 * @param givenAt when it was given, by the device's clock as corrected
 */
public record GivenResponse(int slot, int slotSeq, List<Integer> chosen, Instant givenAt) {

    public GivenResponse {
        chosen = List.copyOf(chosen);
    }
}
