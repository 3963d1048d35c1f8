package vn.muadam.quiz.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.DeviceClock;
import vn.muadam.quiz.GivenResponse;
import vn.muadam.quiz.Save;

/**
 * What a device sends to save or to hand in.
 *
 * @param clientTime when the request was made, by the device's clock
 * @param clientOffsetMillis how far the server's clock was ahead when the paper was opened
 * @param idempotencyKey the same for every repetition of this request
 */
public record SaveRequest(
        @Nullable String leaseId,
        @Nullable String clientTime,
        @Nullable Long clientOffsetMillis,
        @Nullable String idempotencyKey,
        @Nullable List<Response> responses) {

    private static final int LONGEST_KEY = 40;
    private static final int MOST_RESPONSES = 200;

    /**
     * One changed answer.
     *
     * @param values what is answered
     * @param chosen the same, from pages of the version before
     * @param givenAt when it was given, where that was not at the time of the request
     */
    public record Response(
            int slot,
            int slotSeq,
            @Nullable List<String> values,
            @Nullable List<Integer> chosen,
            @Nullable String givenAt) {

        List<String> answered() {
            if (values != null && !values.contains(null)) {
                return values;
            }
            if (values != null || chosen == null || chosen.contains(null)) {
                throw new UnreadableRequestException();
            }
            return chosen.stream().map(String::valueOf).toList();
        }
    }

    /** The request as the domain knows it; anything that has no meaning is refused as unreadable. */
    Save toSave(Instant arrivedAt) {
        String key = idempotencyKey == null ? "" : idempotencyKey;
        List<Response> given = responses == null ? List.of() : responses;
        if (leaseId == null || key.isEmpty() || key.length() > LONGEST_KEY || given.size() > MOST_RESPONSES) {
            throw new UnreadableRequestException();
        }
        return new Save(
                leaseId,
                key,
                given.stream().map(response -> toGiven(response, arrivedAt)).toList());
    }

    private GivenResponse toGiven(Response response, Instant arrivedAt) {
        if (response.slotSeq() < 1) {
            throw new UnreadableRequestException();
        }
        String time = response.givenAt() == null ? clientTime : response.givenAt();
        return new GivenResponse(
                response.slot(), response.slotSeq(), response.answered(), clock().correct(instant(time), arrivedAt));
    }

    /** When the request itself was made, by the server's clock. */
    Instant madeAt(Instant arrivedAt) {
        return clock().correct(instant(clientTime), arrivedAt);
    }

    private DeviceClock clock() {
        return new DeviceClock(clientOffsetMillis == null ? null : Duration.ofMillis(clientOffsetMillis));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableRequestException();
        }
    }
}
