package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;

@InContainer
class ClockWatchIT {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private ClockWatch watch;

    @Test
    void aClockThatAgreesWithTheDatabaseIsRight() throws Exception {
        assertThat(watch.ahead()).isBetween(Duration.ofSeconds(-5), Duration.ofSeconds(5));
        assertThat(watch.isTolerable(watch.ahead())).isTrue();
    }

    @Test
    void anHourOffIsNoticedInBothDirections() throws Exception {
        Duration ahead = watch.ahead(Clock.offset(Clock.systemUTC(), HOUR));
        Duration behind = watch.ahead(Clock.offset(Clock.systemUTC(), HOUR.negated()));

        assertThat(ahead).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
        assertThat(behind).isBetween(Duration.ofMinutes(-61), Duration.ofMinutes(-59));
        assertThat(watch.isTolerable(ahead)).isFalse();
        assertThat(watch.isTolerable(behind)).isFalse();
    }

    @Test
    void theProbeTellsHowFarTheClockIsAhead() throws Exception {
        HttpVisitor probe = HttpVisitor.here();

        assertThat(probe.get("/health/ready")).isEqualTo(200);
        assertThat(probe.body()).contains("\"clockAheadSeconds\":");
    }
}
