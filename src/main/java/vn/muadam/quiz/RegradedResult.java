package vn.muadam.quiz;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/**
 * What a regrade changes, or has changed, for one person in one quiz.
 *
 * @param attempts how many of their attempts showed the question
 * @param before percent before
 * @param after percent afterwards
 * @param passedBefore null for a quiz without a pass mark
 * @param passedAfter null for a quiz without a pass mark
 */
public record RegradedResult(
        PersonId person,
        String fullName,
        String quizTitle,
        int attempts,
        BigDecimal before,
        BigDecimal after,
        @Nullable Boolean passedBefore,
        @Nullable Boolean passedAfter) {

    public boolean isPassedNow() {
        return Boolean.TRUE.equals(passedAfter) && !Boolean.TRUE.equals(passedBefore);
    }

    /** Certificates that rest on it are for somebody to look at; none is revoked by it. */
    public boolean isPassLost() {
        return Boolean.TRUE.equals(passedBefore) && !Boolean.TRUE.equals(passedAfter);
    }
}
