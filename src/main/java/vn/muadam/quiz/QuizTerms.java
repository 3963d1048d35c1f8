package vn.muadam.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms one learner takes a quiz: those of the course, with what was decided otherwise for them or their units.
 *
 * <p>What was decided for the person stands before what was decided for their units, each term by itself; of several units
 * the most generous counts: the earliest opening, the latest closing, the longest limit, the most attempts.
 *
 * @param opensAt the first moment at which an attempt may begin; null for always
 * @param closesAt when the last attempt must be handed in; null for never
 * @param timeLimitMinutes null for none
 * @param maxAttempts null for any number
 */
public record QuizTerms(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Integer timeLimitMinutes,
        @Nullable Integer maxAttempts) {

    /** Says "none" where a number would say how many: of minutes, of attempts. */
    static final int UNLIMITED = 0;

    private static final Comparator<Integer> MORE =
            Comparator.comparingInt(number -> number == UNLIMITED ? Integer.MAX_VALUE : number);

    /** Of the course alone. */
    static QuizTerms of(Quiz quiz) {
        return new QuizTerms(null, null, quiz.getTimeLimitMinutes(), quiz.getMaxAttempts());
    }

    /**
     * Of the course and of those overrides.
     *
     * @param overrides in force, for the learner and for units to which they belong
     */
    static QuizTerms of(Quiz quiz, Collection<QuizOverride> overrides) {
        QuizTerms own = of(quiz);
        List<QuizOverride> personal =
                overrides.stream().filter(QuizOverride::isPersonal).toList();
        List<QuizOverride> ofUnits =
                overrides.stream().filter(one -> !one.isPersonal()).toList();
        return new QuizTerms(
                firstOf(personal, ofUnits, QuizOverride::getOpensAt, Comparator.<Instant>reverseOrder())
                        .orElse(own.opensAt),
                firstOf(personal, ofUnits, QuizOverride::getClosesAt, Comparator.<Instant>naturalOrder())
                        .orElse(own.closesAt),
                counted(personal, ofUnits, QuizOverride::getTimeLimitMinutes, own.timeLimitMinutes),
                counted(personal, ofUnits, QuizOverride::getMaxAttempts, own.maxAttempts));
    }

    private static @Nullable Integer counted(
            List<QuizOverride> personal,
            List<QuizOverride> ofUnits,
            Function<QuizOverride, @Nullable Integer> term,
            @Nullable Integer own) {
        Optional<Integer> decided = firstOf(personal, ofUnits, term, MORE);
        return decided.isPresent()
                ? decided.filter(number -> number != UNLIMITED).orElse(null)
                : own;
    }

    private static <T> Optional<T> firstOf(
            List<QuizOverride> personal,
            List<QuizOverride> ofUnits,
            Function<QuizOverride, @Nullable T> term,
            Comparator<T> generosity) {
        return Stream.of(personal, ofUnits)
                .flatMap(some -> mostGenerous(some, term, generosity).stream())
                .findFirst();
    }

    private static <T> Optional<T> mostGenerous(
            List<QuizOverride> some, Function<QuizOverride, @Nullable T> term, Comparator<T> generosity) {
        return some.stream()
                .flatMap(one -> Optional.ofNullable(term.apply(one)).stream())
                .max(generosity);
    }

    /** When an attempt that began then must be handed in: by its time limit or the closing, whichever is first. */
    Optional<Instant> deadlineFor(Instant startedAt) {
        Instant timeUp = timeLimitMinutes == null ? null : startedAt.plus(Duration.ofMinutes(timeLimitMinutes));
        return Stream.of(Optional.ofNullable(timeUp), Optional.ofNullable(closesAt))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** Whether no clock runs: neither a limit nor a closing. */
    boolean isUntimed() {
        return timeLimitMinutes == null && closesAt == null;
    }

    boolean isYetToOpen(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }

    boolean isClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }
}
