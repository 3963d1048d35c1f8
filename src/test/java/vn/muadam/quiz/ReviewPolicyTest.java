package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.quiz.QuizFixture.START;
import static vn.muadam.quiz.QuizFixture.aFinishedAttempt;
import static vn.muadam.quiz.QuizFixture.aQuiz;
import static vn.muadam.quiz.QuizFixture.anAttempt;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewPolicyTest {

    private static final Instant AT_ONCE = START.plusSeconds(119);
    private static final Instant LATER = START.plus(Duration.ofMinutes(2));

    /** The whole matrix: what is shown of an attempt, item by item in the order of {@link ReviewItem}. */
    @ParameterizedTest
    @CsvSource({
        "PRACTICE, DURING,      yes yes yes yes yes yes yes",
        "PRACTICE, JUST_AFTER,  yes yes yes yes yes yes yes",
        "PRACTICE, LATER,       yes yes yes yes yes yes yes",
        "PRACTICE, AFTER_CLOSE, yes yes yes yes yes yes yes",
        "TEST,     DURING,      no  no  no  no  no  no  no",
        "TEST,     JUST_AFTER,  yes yes yes yes no  no  yes",
        "TEST,     LATER,       yes yes yes yes no  no  yes",
        "TEST,     AFTER_CLOSE, yes yes yes yes yes yes yes",
        "EXAM,     DURING,      no  no  no  no  no  no  no",
        "EXAM,     JUST_AFTER,  no  no  no  no  no  no  no",
        "EXAM,     LATER,       no  no  no  no  no  no  no",
        "EXAM,     AFTER_CLOSE, yes yes yes yes yes yes yes"
    })
    void eachPresetSaysOfEachItemWhenItIsShown(ReviewPolicy policy, ReviewMoment moment, String row) {
        String[] cells = row.trim().split(" +", -1);
        Set<ReviewItem> expected = EnumSet.noneOf(ReviewItem.class);
        for (ReviewItem item : ReviewItem.values()) {
            if (cells[item.ordinal()].equals("yes")) {
                expected.add(item);
            }
        }

        assertThat(policy.shown(moment)).isEqualTo(expected);
    }

    @Test
    void theMomentIsThatOfTheAttemptTheClockAndWhetherAnythingIsToCome() {
        assertThat(ReviewMoment.of(anAttempt(1), false, START)).isEqualTo(ReviewMoment.DURING);
        assertThat(ReviewMoment.of(anAttempt(1), true, START)).isEqualTo(ReviewMoment.DURING);
        assertThat(ReviewMoment.of(aFinishedAttempt(8, START), false, AT_ONCE)).isEqualTo(ReviewMoment.JUST_AFTER);
        assertThat(ReviewMoment.of(aFinishedAttempt(8, START), false, LATER)).isEqualTo(ReviewMoment.LATER);
        assertThat(ReviewMoment.of(aFinishedAttempt(8, START), true, AT_ONCE)).isEqualTo(ReviewMoment.AFTER_CLOSE);
    }

    @Test
    void theRightAnswersOfATestWaitForTheLastAttempt() {
        Attempt first = aFinishedAttempt(7, START);
        Quiz quiz = aQuiz().withAttempts(2).build();

        assertThat(shown(ReviewPolicy.TEST, first, quiz, List.of(first), false))
                .doesNotContain(ReviewItem.RIGHT_ANSWER);
        assertThat(shown(ReviewPolicy.TEST, first, quiz, List.of(first, first), false))
                .contains(ReviewItem.RIGHT_ANSWER);
    }

    @Test
    void anExamShowsNothingUntilItIsReleasedAlsoWhenNoAttemptIsLeft() {
        Attempt only = aFinishedAttempt(7, START);
        Quiz quiz = aQuiz().withAttempts(1).build();

        assertThat(shown(ReviewPolicy.EXAM, only, quiz, List.of(only), false)).isEmpty();
        assertThat(shown(ReviewPolicy.EXAM, only, quiz, List.of(only), true)).contains(ReviewItem.values());
    }

    @ParameterizedTest
    @EnumSource(ReviewMoment.class)
    void noPresetShowsAnAnswerAndHidesWhetherItIsRight(ReviewMoment moment) {
        assertThat(ReviewPolicy.values())
                .allMatch(policy -> policy.shown(moment).contains(ReviewItem.ATTEMPT)
                        == policy.shown(moment).contains(ReviewItem.CORRECTNESS));
    }

    private static Set<ReviewItem> shown(
            ReviewPolicy policy, Attempt attempt, Quiz quiz, List<Attempt> all, boolean released) {
        NextTurn next = NextTurn.of(quiz, QuizTerms.of(quiz), all, LATER);
        return policy.shown(attempt, next, released, LATER);
    }
}
