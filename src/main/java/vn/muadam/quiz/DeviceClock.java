package vn.muadam.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a device's clock is worth: its times are corrected by the difference to the server's clock that was measured
 * when the attempt was opened.
 *
 * @param offset how far the server is ahead of the device; null when it was not measured
 */
public record DeviceClock(@Nullable Duration offset) {

    /**
     * When something happened on the device, by the server's clock. Without a measured difference that is the moment at
     * which it arrived, and nothing can have happened after that.
     */
    public Instant correct(@Nullable Instant deviceTime, Instant arrivedAt) {
        if (deviceTime == null || offset == null) {
            return arrivedAt;
        }
        Instant corrected = deviceTime.plus(offset);
        return corrected.isAfter(arrivedAt) ? arrivedAt : corrected;
    }
}
