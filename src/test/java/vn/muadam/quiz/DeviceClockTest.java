package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.quiz.QuizFixture.START;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeviceClockTest {

    private static final Instant ARRIVED = START.plusSeconds(3600);

    @Test
    void aClockThatIsAnHourSlowIsSetRight() {
        DeviceClock slow = new DeviceClock(Duration.ofHours(1));

        assertThat(slow.correct(START.minus(Duration.ofHours(1)), ARRIVED)).isEqualTo(START);
    }

    @Test
    void aClockThatIsADayFastIsSetRight() {
        DeviceClock fast = new DeviceClock(Duration.ofDays(-1));

        assertThat(fast.correct(START.plus(Duration.ofDays(1)), ARRIVED)).isEqualTo(START);
    }

    @Test
    void nothingHappensAfterItArrived() {
        assertThat(new DeviceClock(Duration.ZERO).correct(ARRIVED.plusSeconds(9), ARRIVED))
                .isEqualTo(ARRIVED);
    }

    @Test
    void aClockThatWasNotComparedIsNotBelieved() {
        assertThat(new DeviceClock(null).correct(START, ARRIVED)).isEqualTo(ARRIVED);
        assertThat(new DeviceClock(Duration.ZERO).correct(null, ARRIVED)).isEqualTo(ARRIVED);
    }
}
