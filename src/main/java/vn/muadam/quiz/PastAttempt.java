package vn.muadam.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of a learner's attempts in the list on the quiz's first page.
 *
 * @param waiting whether a person has still to mark some of it
 * @param percent null until it is marked, and while its learner may not see it
 */
public record PastAttempt(
        String token,
        int number,
        AttemptState state,
        boolean waiting,
        @Nullable Instant submittedAt,
        @Nullable BigDecimal percent,
        boolean passed,
        boolean failed,
        boolean assisted) {

    static PastAttempt of(Attempt attempt, Set<ReviewItem> shown) {
        Score score = shown.contains(ReviewItem.MARKS) && !attempt.isWaitingForMarker()
                ? attempt.getScore().orElse(null)
                : null;
        return new PastAttempt(
                attempt.getToken(),
                attempt.getTurn().getNumber(),
                attempt.getState(),
                attempt.isWaitingForMarker(),
                attempt.getSitting().getSubmittedAt().orElse(null),
                score == null ? null : score.getPercent(),
                score != null && score.isPassed(),
                score != null && score.isFailed(),
                attempt.getCircumstances().getMode() == AttemptMode.ASSISTED);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isAbandoned() {
        return state == AttemptState.ABANDONED;
    }
}
