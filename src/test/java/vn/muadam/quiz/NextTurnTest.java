package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.QuizFixture.START;
import static vn.muadam.quiz.QuizFixture.aFinishedAttempt;
import static vn.muadam.quiz.QuizFixture.aQuiz;
import static vn.muadam.quiz.QuizFixture.anAttempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NextTurnTest {

    private static final Instant NINE_MINUTES_ON = START.plus(Duration.ofMinutes(9));
    private static final Instant TEN_MINUTES_ON = START.plus(Duration.ofMinutes(10));

    @Test
    void theFirstAttemptMayBeginAtOnce() {
        NextTurn next = next(aQuiz().build(), List.of(), START);

        assertThat(next.mayStart()).isTrue();
        assertThat(next.nextNumber()).isEqualTo(1);
    }

    @Test
    void anOpenAttemptIsGoneOnWith() {
        Attempt open = anAttempt(1);

        NextTurn next = next(aQuiz().withAttempts(1).build(), List.of(open), START);

        assertThat(next.openToken()).isEqualTo(open.getToken());
        assertThat(next.mayStart()).isFalse();
    }

    @Test
    void afterAFailedAttemptOneWaitsAndIsToldUntilWhen() {
        Quiz quiz = aQuiz().withWait(10).build();

        NextTurn next = next(quiz, List.of(aFinishedAttempt(7, START)), NINE_MINUTES_ON);

        assertThat(next.allowedAt()).isEqualTo(TEN_MINUTES_ON);
        assertThatThrownBy(next::requireStart)
                .isInstanceOfSatisfying(
                        WaitBeforeNextAttemptException.class,
                        wait -> assertThat(wait.messageIn(new Locale("vi"))).contains("19:10"));
    }

    @Test
    void theWaitIsOverToTheMinute() {
        Quiz quiz = aQuiz().withWait(10).build();

        NextTurn next = next(quiz, List.of(aFinishedAttempt(7, START)), TEN_MINUTES_ON);

        assertThatCode(next::requireStart).doesNotThrowAnyException();
    }

    @Test
    void afterAPassedAttemptNobodyWaits() {
        NextTurn next = next(aQuiz().build(), List.of(aFinishedAttempt(8, START)), START);

        assertThat(next.mayStart()).isTrue();
    }

    @Test
    void noMoreAttemptsThanAllowedMayBegin() {
        Quiz quiz = aQuiz().withAttempts(2).build();
        List<Attempt> used = List.of(aFinishedAttempt(5, START), aFinishedAttempt(9, START));

        NextTurn next = next(quiz, used, TEN_MINUTES_ON);

        assertThat(next.isUsedUp()).isTrue();
        assertThat(next.isToCome()).isFalse();
        assertThatThrownBy(next::requireStart).isInstanceOf(NoAttemptLeftException.class);
    }

    @Test
    void aTimeLimitCountsFromTheStart() {
        assertThat(QuizTerms.of(aQuiz().withTimeLimit(20).build()).deadlineFor(START))
                .contains(QuizFixture.DEADLINE);
        assertThat(QuizTerms.of(aQuiz().build()).deadlineFor(START)).isEmpty();
    }

    @Test
    void beforeItOpensNobodyBegins() {
        QuizTerms terms = new QuizTerms(TEN_MINUTES_ON, null, null, null);

        NextTurn before = NextTurn.of(aQuiz().build(), terms, List.of(), NINE_MINUTES_ON);

        assertThat(before.mayStart()).isFalse();
        assertThat(before.isToCome()).isTrue();
        assertThatThrownBy(before::requireStart).isInstanceOf(QuizNotOpenException.class);
        assertThat(NextTurn.of(aQuiz().build(), terms, List.of(), TEN_MINUTES_ON)
                        .mayStart())
                .isTrue();
    }

    @Test
    void onceItHasClosedNobodyBeginsAndNothingIsToCome() {
        QuizTerms terms = new QuizTerms(null, TEN_MINUTES_ON, null, null);

        NextTurn closed = NextTurn.of(aQuiz().build(), terms, List.of(), TEN_MINUTES_ON);

        assertThat(closed.mayStart()).isFalse();
        assertThat(closed.isToCome()).isFalse();
        assertThatThrownBy(closed::requireStart).isInstanceOf(QuizClosedException.class);
        assertThat(NextTurn.of(aQuiz().build(), terms, List.of(), NINE_MINUTES_ON)
                        .mayStart())
                .isTrue();
    }

    private static NextTurn next(Quiz quiz, List<Attempt> attempts, Instant now) {
        return NextTurn.of(quiz, QuizTerms.of(quiz), attempts, now);
    }
}
