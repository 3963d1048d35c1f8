package vn.muadam.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a learner may do next at a quiz: go on with the open attempt, begin another, wait, or nothing more.
 *
 * @param openToken the attempt to go on with
 * @param opensAt when the quiz opens, where that is still to come
 * @param closedAt when the quiz closed, where it has
 * @param allowedAt when the next attempt may begin after a failed one, where that is still to come
 * @param attemptsLeft null for any number
 */
public record NextTurn(
        @Nullable String openToken,
        @Nullable Instant opensAt,
        @Nullable Instant closedAt,
        @Nullable Instant allowedAt,
        @Nullable Integer attemptsLeft,
        int nextNumber) {

    /**
     * Decides by the rules of the quiz and the learner's terms.
     *
     * @param attempts the learner's attempts in the order of their numbers
     */
    static NextTurn of(Quiz quiz, QuizTerms terms, List<Attempt> attempts, Instant now) {
        Attempt last = attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
        String open = last != null && last.isOpen() ? last.getToken() : null;
        Integer maximum = terms.maxAttempts();
        Integer left = maximum == null ? null : Math.max(0, maximum - attempts.size());
        return new NextTurn(
                open,
                terms.isYetToOpen(now) ? terms.opensAt() : null,
                terms.isClosed(now) ? terms.closesAt() : null,
                waitAfter(last, quiz).filter(now::isBefore).orElse(null),
                left,
                attempts.size() + 1);
    }

    /** Only a failed attempt makes one wait: the time is there to read again. */
    private static Optional<Instant> waitAfter(@Nullable Attempt last, Quiz quiz) {
        if (last == null || !last.getScore().map(Score::isFailed).orElse(false)) {
            return Optional.empty();
        }
        return last.getSitting().getSubmittedAt().map(at -> at.plus(Duration.ofMinutes(quiz.getWaitMinutes())));
    }

    /**
     * Lets through when another attempt may begin now.
     *
     * @throws QuizNotOpenException when the quiz opens later
     * @throws QuizClosedException when it has closed
     * @throws NoAttemptLeftException when all were used
     * @throws WaitBeforeNextAttemptException when it is too early
     */
    void requireStart() {
        if (opensAt != null) {
            throw new QuizNotOpenException(opensAt);
        }
        if (closedAt != null) {
            throw new QuizClosedException(closedAt);
        }
        if (isUsedUp()) {
            throw new NoAttemptLeftException();
        }
        if (allowedAt != null) {
            throw new WaitBeforeNextAttemptException(allowedAt);
        }
    }

    public boolean isUsedUp() {
        return attemptsLeft != null && attemptsLeft == 0;
    }

    /** Whether another attempt is to come, now or later. */
    public boolean isToCome() {
        return openToken != null || (!isUsedUp() && closedAt == null);
    }

    public boolean mayStart() {
        return openToken == null && isToCome() && opensAt == null && allowedAt == null;
    }
}
