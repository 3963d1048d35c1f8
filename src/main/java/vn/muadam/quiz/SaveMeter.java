package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import vn.muadam.shared.BusinessException;

/**
 * Measures the saving of answers: how often it is stored, refused by a rule or fails, how long that takes, and how long
 * answers lay on their device before they arrived.
 */
@ApplicationScoped
class SaveMeter {

    /** A timer with the tag {@code outcome}: stored, refused, failed. */
    static final String SAVES = "muadam_answer_saves";

    /** A timer: from the moment of an answer, by the device's clock as corrected, to its arrival. */
    static final String LAG = "muadam_answer_lag";

    /** A counter of answers that lay on their device for more than a minute. */
    static final String LATE = "muadam_answers_late";

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Clock clock;

    <T> T measure(Save save, Supplier<T> storing) {
        long begun = System.nanoTime();
        String outcome = "failed";
        try {
            T stored = storing.get();
            outcome = "stored";
            noteLag(save);
            return stored;
        } catch (BusinessException e) {
            outcome = "refused";
            throw e;
        } finally {
            metrics.timer(SAVES, new Tag("outcome", outcome)).update(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private void noteLag(Save save) {
        Instant now = clock.instant();
        for (GivenResponse given : save.responses()) {
            Duration lag = Duration.between(given.givenAt(), now);
            metrics.timer(LAG).update(lag.isNegative() ? Duration.ZERO : lag);
            if (lag.compareTo(AT_ONCE) > 0) {
                metrics.counter(LATE).inc();
            }
        }
    }
}
