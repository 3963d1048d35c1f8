package vn.muadam.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KnownCountsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    private final KnownCounts known = new KnownCounts();

    @Test
    void aLargeCountIsKeptForAnHour() {
        assertThat(known.get("nguyen", NOW, () -> 30_000)).isEqualTo(30_000);

        assertThat(known.get("nguyen", NOW.plus(Duration.ofMinutes(59)), () -> 2_000))
                .isEqualTo(30_000);
        assertThat(known.get("nguyen", NOW.plus(Duration.ofMinutes(61)), () -> 2_000))
                .isEqualTo(2_000);
    }

    @Test
    void aSmallCountIsCountedEachTime() {
        assertThat(known.get("an", NOW, () -> 0)).isZero();

        assertThat(known.get("an", NOW, () -> 7)).isEqualTo(7);
    }
}
