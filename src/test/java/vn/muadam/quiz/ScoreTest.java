package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void thePercentIsRoundedHalfUpToTwoDecimals() {
        assertThat(new Score(BigDecimal.valueOf(2), BigDecimal.valueOf(3), 80).getPercent())
                .isEqualTo("66.67");
        assertThat(new Score(BigDecimal.ONE, BigDecimal.valueOf(3), 80).getPercent())
                .isEqualTo("33.33");
        assertThat(new Score(new BigDecimal("0.88885"), BigDecimal.ONE, 80).getPercent())
                .isEqualTo("88.89");
        assertThat(new Score(new BigDecimal("0.88884"), BigDecimal.ONE, 80).getPercent())
                .isEqualTo("88.88");
    }

    @Test
    void thePassMarkIsReachedOrExceeded() {
        assertThat(new Score(BigDecimal.valueOf(8), BigDecimal.TEN, 80).isPassed())
                .isTrue();
        assertThat(new Score(BigDecimal.valueOf(9), BigDecimal.TEN, 80).isPassed())
                .isTrue();
        assertThat(new Score(new BigDecimal("7.99"), BigDecimal.TEN, 80).isPassed())
                .isFalse();
    }

    @Test
    void theRoundedPercentIsComparedWithThePassMark() {
        BigDecimal justBelow = new BigDecimal("7.99950"); // 79.995 %, on screen 80 %

        assertThat(new Score(justBelow, BigDecimal.TEN, 80).isPassed()).isTrue();
        assertThat(new Score(new BigDecimal("7.99949"), BigDecimal.TEN, 80).isPassed())
                .isFalse();
    }

    @Test
    void withoutAPassMarkNobodyPassesOrFails() {
        Score score = new Score(BigDecimal.ZERO, BigDecimal.TEN, null);

        assertThat(score.getPassed()).isEmpty();
        assertThat(score.isPassed()).isFalse();
        assertThat(score.isFailed()).isFalse();
    }

    @Test
    void aPassMarkSaysHowManyRightAnswersReachIt() {
        assertThat(QuizSheet.neededRight(80, 10)).isEqualTo(8);
        assertThat(QuizSheet.neededRight(80, 4)).isEqualTo(4);
        assertThat(QuizSheet.neededRight(1, 10)).isEqualTo(1);
        assertThat(QuizSheet.neededRight(null, 10)).isNull();
    }
}
