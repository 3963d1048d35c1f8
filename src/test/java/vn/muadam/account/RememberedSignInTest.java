package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

class RememberedSignInTest {

    private static final Instant MORNING = Instant.parse("2026-11-30T00:30:00Z");

    private final RememberedSignIn device = new RememberedSignIn("hash", new PersonId(7), "", null, MORNING);

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

    @Test
    void aDeviceOfOnesOwnStaysForThirtyDays() {
        assertThat(device.isOpen(MORNING.plus(Duration.ofDays(29)))).isTrue();
        assertThat(device.isOpen(MORNING.plus(Duration.ofDays(30)))).isFalse();
        assertThat(device.wantsTouch(MORNING.plus(Duration.ofMinutes(59)))).isFalse();
    }

    @Test
    void aSharedDeviceLocksAfterTenMinutesWithoutARequest() {
        RememberedSignIn shared = onSharedDevice();

        assertThat(shared.isOpen(MORNING.plus(Duration.ofMinutes(9)))).isTrue();
        assertThat(shared.isOpen(MORNING.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(shared.wantsTouch(MORNING.plus(Duration.ofMinutes(1)))).isTrue();
    }

    @Test
    void nobodyIsSignedInOnASharedDeviceLongerThanItIsOpen() {
        RememberedSignIn shared = onSharedDevice();

        shared.touch(MORNING.plus(Duration.ofMinutes(239)));

        assertThat(shared.isOpen(MORNING.plus(Duration.ofMinutes(239)))).isTrue();
        assertThat(shared.isOpen(MORNING.plus(Duration.ofMinutes(240)))).isFalse();
    }

    private static RememberedSignIn onSharedDevice() {
        SharedDevice tablet = new SharedDevice("tablet", new UnitId(3), new PersonId(8), "", MORNING);
        return new RememberedSignIn("hash", new PersonId(7), "", tablet, MORNING);
    }
}
