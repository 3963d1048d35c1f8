package vn.muadam.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the list of those that a person marks.
 *
 * @param fullName of whoever wrote it
 * @param unitName of the team or unit that counts them
 * @param at since when it waits, or when it was marked
 * @param points what it is worth; null while it waits
 */
public record AnswerLine(
        long attempt,
        int slot,
        String courseTitle,
        String quizTitle,
        String fullName,
        String unitName,
        Instant at,
        @Nullable BigDecimal points,
        @Nullable BigDecimal maximum) {}
