package vn.muadam.quiz;

import java.util.List;

/**
 * Answers that a device asks to store.
 *
 * @param leaseId what the device was given when it began or went on here; only the holder's answers are taken
 * @param key the same for every repetition of one request
 */
public record Save(String leaseId, String key, List<GivenResponse> responses) {

    public Save {
        responses = List.copyOf(responses);
    }
}
