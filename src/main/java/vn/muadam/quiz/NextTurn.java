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
 * @param allowedAt when the next attempt may begin, where that is still to come
 * @param attemptsLeft null for any number
 */
public record NextTurn(
        @Nullable String openToken,
        @Nullable Instant allowedAt,
        @Nullable Integer attemptsLeft,
        int nextNumber) {

    /**
     * Decides by the rules of the quiz.
     *
     * @param attempts the learner's attempts in the order of their numbers
     */
    static NextTurn of(Quiz quiz, List<Attempt> attempts, Instant now) {
        Attempt last = attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
        String open = last != null && last.isOpen() ? last.getToken() : null;
        Integer maximum = quiz.getMaxAttempts();
        Integer left = maximum == null ? null : Math.max(0, maximum - attempts.size());
        return new NextTurn(open, waitAfter(last, quiz).filter(now::isBefore).orElse(null), left, attempts.size() + 1);
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
     * @throws NoAttemptLeftException when all were used
     * @throws WaitBeforeNextAttemptException when it is too early
     */
    void requireStart() {
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
        return openToken != null || !isUsedUp();
    }

    public boolean mayStart() {
        return openToken == null && !isUsedUp() && allowedAt == null;
    }
}
