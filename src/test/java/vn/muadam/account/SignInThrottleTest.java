package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    @Test
    void fourWrongSecretsAreFree() {
        assertThat(SignInThrottle.waitAfter(4)).isZero();
    }

    @Test
    void fromTheFifthOnEachTryWaitsTwiceAsLong() {
        assertThat(SignInThrottle.waitAfter(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(SignInThrottle.waitAfter(6)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SignInThrottle.waitAfter(8)).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void aDeviceHasMoreFreeTriesAndTheSameWaits() {
        assertThat(SignInThrottle.waitAfter(19, 20)).isZero();
        assertThat(SignInThrottle.waitAfter(20, 20)).isEqualTo(Duration.ofSeconds(30));
        assertThat(SignInThrottle.waitAfter(21, 20)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        assertThat(SignInThrottle.waitAfter(10)).isEqualTo(Duration.ofMinutes(15));
        assertThat(SignInThrottle.waitAfter(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }
}
