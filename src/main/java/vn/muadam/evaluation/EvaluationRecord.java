package vn.muadam.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team's record as a page shows it: the period, and every criterion with its points or the word that it has none.
 *
 * @param computedAt when the newest computed value was taken; null while there is none
 */
public record EvaluationRecord(
        long team,
        String teamName,
        String unitPath,
        String periodName,
        LocalDate startsOn,
        LocalDate cutOffOn,
        TeamEvaluationState state,
        String criteriaName,
        @Nullable String criteriaNote,
        List<Group> groups,
        @Nullable Instant computedAt) {

    /** A group of criteria; its points are those of the lines that have any. */
    public record Group(String code, String title, BigDecimal maxPoints, List<Line> lines) {

        public @Nullable BigDecimal getPoints() {
            return lines.stream()
                    .map(Line::points)
                    .filter(points -> points != null)
                    .reduce(BigDecimal::add)
                    .orElse(null);
        }
    }

    /**
     * One criterion.
     *
     * @param points null where there is no figure yet, or where the criterion does not apply
     * @param computed whether a value of the product's own data stands here, which opens to the names behind it
     */
    public record Line(
            String code,
            String title,
            BigDecimal maxPoints,
            String howComputed,
            @Nullable BigDecimal points,
            boolean applicable,
            boolean computed) {}
}
