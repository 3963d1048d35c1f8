package vn.muadam.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final long[] ONE_TO_TWENTY = LongStream.rangeClosed(1, 20).toArray();

    @Test
    void aPercentileIsAValueThatOccurredAndThatSoManyDoNotExceed() {
        assertThat(Spread.percentile(ONE_TO_TWENTY, 50)).isEqualTo(10);
        assertThat(Spread.percentile(ONE_TO_TWENTY, 95)).isEqualTo(19);
        assertThat(Spread.percentile(ONE_TO_TWENTY, 99)).isEqualTo(20);
        assertThat(Spread.percentile(new long[] {7}, 1)).isEqualTo(7);
    }

    @Test
    void nothingHasNoPercentile() {
        assertThatThrownBy(() -> Spread.percentile(new long[0], 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spread.of()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMiddleOneStandsForTheRoundsWhateverTheirOrder() {
        assertThat(Spread.of(3, 1, 2)).isEqualTo(new Spread(1, 2, 3));
        assertThat(Spread.of(4, 1, 2, 3).median()).isEqualTo(2.5);
    }

    @Test
    void aNumberShowsWhatItCanTell() {
        assertThat(Spread.number(1_353.4)).isEqualTo("1,353");
        assertThat(Spread.number(29.04)).isEqualTo("29.0");
        assertThat(Spread.number(0.6254)).isEqualTo("0.625");
        assertThat(Spread.of(1.8, 1.84, 1.93)).hasToString("1.84 (1.80–1.93)");
    }
}
