package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;

class RememberedSignInTest {

    private static final Instant MORNING = Instant.parse("2026-11-30T00:30:00Z");

    private final RememberedSignIn device = new RememberedSignIn("hash", new PersonId(7), "", MORNING);

    @Test
    void aNewDeviceHasNotPassed() {
        assertThat(device.hasPassedSecondStep(MORNING)).isFalse();
    }

    @Test
    void aSharedMachineAsksAgainTheNextMorning() {
        device.passSecondStep(false, MORNING);

        assertThat(device.hasPassedSecondStep(MORNING.plus(Duration.ofHours(11))))
                .isTrue();
        assertThat(device.hasPassedSecondStep(MORNING.plus(Duration.ofHours(12))))
                .isFalse();
    }

    @Test
    void onesOwnMachineAsksOnce() {
        device.passSecondStep(true, MORNING);

        assertThat(device.hasPassedSecondStep(MORNING.plus(Duration.ofDays(200))))
                .isTrue();
    }

    @Test
    void aBrowserThatSaysNothingHasNoKindAndTheNumberOfADeviceStays() {
        assertThat(device.kind()).isNull();
        assertThat(device.shown(true).id())
                .isPositive()
                .isEqualTo(device.shown(false).id());
    }
}
