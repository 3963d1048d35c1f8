package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.quiz.QuizFixture.START;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.muadam.quiz.Standing.Finished;

class StandingTest {

    private static final List<Finished> THREE =
            List.of(finished("60.00", 1), finished("90.00", 2), finished("70.00", 3));

    @Test
    void theHighestAttemptCountsWithTheMomentItWasReached() {
        Standing standing = Standing.of(THREE, GradingMethod.HIGHEST, 80);

        assertThat(standing.percent()).isEqualTo("90.00");
        assertThat(standing.passed()).isTrue();
        assertThat(standing.decidedAt()).isEqualTo(START.plusSeconds(2));
        assertThat(standing.attempts()).isEqualTo(3);
    }

    @Test
    void ofTwoEqualAttemptsTheFirstReachedIt() {
        List<Finished> equal = List.of(finished("90.00", 1), finished("90.00", 2));

        assertThat(Standing.of(equal, GradingMethod.HIGHEST, 80).decidedAt()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void theLatestAttemptCountsEvenWhenItIsWorse() {
        Standing standing = Standing.of(THREE, GradingMethod.LATEST, 80);

        assertThat(standing.percent()).isEqualTo("70.00");
        assertThat(standing.passed()).isFalse();
    }

    @Test
    void theFirstAttemptCountsForEver() {
        assertThat(Standing.of(THREE, GradingMethod.FIRST, 80).percent()).isEqualTo("60.00");
    }

    @Test
    void theAverageIsRoundedHalfUpBeforeItMeetsThePassMark() {
        List<Finished> attempts = List.of(finished("79.99", 1), finished("80.00", 2));

        Standing standing = Standing.of(attempts, GradingMethod.AVERAGE, 80);

        assertThat(standing.percent()).isEqualTo("80.00"); // 79.995
        assertThat(standing.passed()).isTrue();
    }

    private static Finished finished(String percent, int second) {
        return new Finished(new BigDecimal(percent), START.plusSeconds(second));
    }
}
