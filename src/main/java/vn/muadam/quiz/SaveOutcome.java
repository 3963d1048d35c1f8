package vn.muadam.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a save: what is stored now of each question that was sent, and where the attempt stands.
 *
 * @param deadline as it is now, because more time may have been given since the page was shown; null for none
 */
public record SaveOutcome(
        AttemptState state,
        boolean lateSync,
        List<Receipt> responses,
        Instant serverTime,
        @Nullable Instant deadline) {}
