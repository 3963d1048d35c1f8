package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.QuizFixture.START;
import static vn.muadam.quiz.QuizFixture.aQuiz;
import static vn.muadam.quiz.QuizFixture.anAttempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

class QuizTermsTest {

    private static final Quiz QUIZ = aQuiz().withTimeLimit(45).withAttempts(3).build();

    @Test
    void withoutOverridesTheyAreThoseOfTheCourse() {
        assertThat(QuizTerms.of(QUIZ, List.of())).isEqualTo(new QuizTerms(null, null, 45, 3));
    }

    @Test
    void whatAnOverrideLeavesOpenStaysThatOfTheCourse() {
        QuizTerms terms = QuizTerms.of(QUIZ, List.of(ofUnit(null, START, null, null)));

        assertThat(terms).isEqualTo(new QuizTerms(null, START, 45, 3));
    }

    @Test
    void ofSeveralUnitsTheMostGenerousCounts() {
        Instant later = START.plusSeconds(60);

        QuizTerms terms =
                QuizTerms.of(QUIZ, List.of(ofUnit(later, START, 60, 1), ofUnit(START, later, 50, QuizTerms.UNLIMITED)));

        assertThat(terms).isEqualTo(new QuizTerms(START, later, 60, null));
    }

    @Test
    void whatWasDecidedForThePersonStandsBeforeTheirUnits() {
        QuizTerms terms = QuizTerms.of(QUIZ, List.of(ofUnit(null, null, 90, 5), ofPerson(null, null, 30, null)));

        assertThat(terms).isEqualTo(new QuizTerms(null, null, 30, 5));
    }

    @Test
    void anAttemptEndsByItsLimitOrTheClosingWhicheverIsFirst() {
        Instant closing = START.plus(Duration.ofMinutes(10));

        assertThat(new QuizTerms(null, closing, 45, null).deadlineFor(START)).contains(closing);
        assertThat(new QuizTerms(null, closing, 5, null).deadlineFor(START))
                .contains(START.plus(Duration.ofMinutes(5)));
        assertThat(new QuizTerms(null, closing, null, null).deadlineFor(START)).contains(closing);
    }

    @Test
    void theOrderOfOverridesChangesNothingAndOneMoreUnitNeverTakesAnythingAway() {
        Random random = new Random(20261130);
        for (int i = 0; i < 5_000; i++) {
            List<QuizOverride> some = someOf(random);
            QuizTerms terms = QuizTerms.of(QUIZ, some);
            List<QuizOverride> shuffled = new ArrayList<>(some);
            Collections.shuffle(shuffled, random);
            assertThat(QuizTerms.of(QUIZ, shuffled)).isEqualTo(terms);

            shuffled.add(some.get(random.nextInt(some.size())));
            assertThat(QuizTerms.of(QUIZ, shuffled)).isEqualTo(terms);
            List<QuizOverride> more = new ArrayList<>(some);
            more.add(ofUnit(null, anHour(random), aNumber(random), aNumber(random)));
            QuizTerms wider = QuizTerms.of(QUIZ, more);
            if (some.stream().anyMatch(one -> one.getTimeLimitMinutes() != null)) {
                assertThat(minutes(wider)).isGreaterThanOrEqualTo(minutes(terms));
            }
        }
    }

    @Test
    void anOpenAttemptGetsMoreTimeAndAClosedOneDoesNot() {
        Attempt open = anAttempt(1, START.plusSeconds(60));
        QuizTerms more = new QuizTerms(null, null, 30, null);

        assertThat(open.moveDeadline(more)).isTrue();
        assertThat(open.moveDeadline(more)).isFalse();
        assertThat(open.getSitting().getDeadline()).contains(START.plus(Duration.ofMinutes(30)));
        assertThat(open.becomeOverdue(START.plusSeconds(90), START.plusSeconds(300)))
                .isFalse();

        Attempt closed = QuizFixture.aFinishedAttempt(8, START);
        assertThat(closed.moveDeadline(more)).isFalse();
    }

    @Test
    void anAttemptThatWasAlreadyOverdueRunsOnWithItsNewDeadline() {
        Attempt attempt = anAttempt(1, START.plusSeconds(60));
        attempt.becomeOverdue(START.plusSeconds(61), START.plusSeconds(300));

        attempt.moveDeadline(new QuizTerms(null, null, 30, null));
        attempt.expire(START.plusSeconds(62));

        assertThat(attempt.getState()).isEqualTo(AttemptState.IN_PROGRESS);
    }

    @Test
    void whatSaysNothingOrCannotBeIsRefused() {
        assertRefused(draft(null, null, null, null), "override.empty");
        assertRefused(draft(null, START, null, null), "override.hours");
        assertRefused(draft(START.plusSeconds(9), START.plusSeconds(9), null, null), "override.hours");
        assertRefused(draft(null, null, -1, null), "override.numbers");
        assertRefused(draft(null, null, 1441, null), "override.numbers");
        assertRefused(draft(null, null, null, 101), "override.numbers");
        OverrideDraft silent = new OverrideDraft("final", null, new UnitId(1), null, null, 10, null, " ");
        assertThatThrownBy(() -> silent.requireSound(START)).isInstanceOf(OverrideReasonMissingException.class);
        assertThatCode(() -> draft(null, START.plusSeconds(1), 0, 0).requireSound(START))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(OverrideDraft draft, String key) {
        assertThatThrownBy(() -> draft.requireSound(START))
                .isInstanceOfSatisfying(
                        OverrideTermsException.class,
                        e -> assertThat(e.getMessage()).contains(key));
    }

    private static int minutes(QuizTerms terms) {
        Integer minutes = terms.timeLimitMinutes();
        return minutes == null ? Integer.MAX_VALUE : minutes;
    }

    private static List<QuizOverride> someOf(Random random) {
        List<QuizOverride> some = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            some.add(ofUnit(anHour(random), anHour(random), aNumber(random), aNumber(random)));
        }
        if (random.nextBoolean()) {
            some.add(ofPerson(anHour(random), anHour(random), aNumber(random), aNumber(random)));
        }
        return some;
    }

    private static @Nullable Instant anHour(Random random) {
        return random.nextBoolean() ? START.plusSeconds(random.nextInt(10_000)) : null;
    }

    private static @Nullable Integer aNumber(Random random) {
        return random.nextBoolean() ? random.nextInt(90) : null;
    }

    private static QuizOverride ofUnit(
            @Nullable Instant opens, @Nullable Instant closes, @Nullable Integer limit, @Nullable Integer attempts) {
        return override(draft(opens, closes, limit, attempts));
    }

    private static QuizOverride ofPerson(
            @Nullable Instant opens, @Nullable Instant closes, @Nullable Integer limit, @Nullable Integer attempts) {
        return override(
                new OverrideDraft("final", new PersonId(7), null, opens, closes, limit, attempts, "Khuyết tật"));
    }

    private static OverrideDraft draft(
            @Nullable Instant opens, @Nullable Instant closes, @Nullable Integer limit, @Nullable Integer attempts) {
        return new OverrideDraft("final", null, new UnitId(1), opens, closes, limit, attempts, "Mất điện");
    }

    private static QuizOverride override(OverrideDraft draft) {
        return new QuizOverride(new CourseId(1), draft, new UnitId(1), new PersonId(9), START);
    }
}
