package vn.muadam.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    @Test
    void costAndRateAreThoseOfOneDoing() {
        Round round = round(100, 2_000, 500);

        assertThat(round.rate()).isEqualTo(50);
        assertThat(round.cpu()).isEqualTo(5);
        assertThat(round.callersCpu()).isEqualTo(1);
    }

    @Test
    void eachRoundIsHeldAgainstTheYardstickOfTheSameMoment() {
        Measured work = measured(round(100, 1_000, 300), round(50, 1_000, 300), round(100, 1_000, 300));
        Measured yardstick = measured(round(200, 1_000, 200), round(100, 1_000, 200), round(100, 1_000, 200));

        assertThat(work.rateAgainst(yardstick)).isEqualTo(new Spread(0.5, 0.5, 1));
        assertThat(work.cpuAgainst(yardstick).largest()).isEqualTo(3, within(1e-9));
    }

    @Test
    void percentilesAreThoseOfAllRoundsTogether() {
        Measured work = measured(took(1, 2, 3, 4), took(5, 6, 7, 8), took(9, 10));

        assertThat(work.milliseconds(50)).isEqualTo(5);
        assertThat(work.milliseconds(99)).isEqualTo(10);
    }

    private static Measured measured(Round... rounds) {
        return new Measured(new Work("work", 1, () -> {}), List.of(rounds));
    }

    private static Round round(int count, long elapsedMillis, long cpuMillis) {
        return new Round(
                new long[count],
                Duration.ofMillis(elapsedMillis),
                Duration.ofMillis(cpuMillis),
                Duration.ofMillis(cpuMillis / 5));
    }

    private static Round took(long... milliseconds) {
        long[] nanos = Arrays.stream(milliseconds).map(one -> one * 1_000_000).toArray();
        return new Round(nanos, Duration.ofSeconds(1), Duration.ZERO, Duration.ZERO);
    }
}
