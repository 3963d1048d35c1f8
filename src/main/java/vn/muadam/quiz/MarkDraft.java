package vn.muadam.quiz;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mark that somebody is about to give.
 *
 * @param slotSeq which of the answers that were saved there the marker has read
 * @param lastMark the number of the last mark that they knew of; 0 for none
 * @param levels for each criterion in its order the number of the chosen level; none where there are no criteria
 * @param typedPoints what was typed where there are no criteria
 * @param comment what the learner is told, up to 2000 characters
 * @param reason why it takes the place of an earlier mark, up to 500 characters
 */
public record MarkDraft(
        int slotSeq, int lastMark, List<Integer> levels, String typedPoints, String comment, String reason) {

    static final int LONGEST_COMMENT = 2000;
    private static final int MOST_DECIMALS = 2;

    public MarkDraft {
        levels = List.copyOf(levels);
    }

    BigDecimal points(Rubric rubric) {
        return rubric.hasCriteria() ? rubric.points(levels) : typed(rubric.maximum());
    }

    private BigDecimal typed(BigDecimal maximum) {
        return TypedNumber.parse(typedPoints)
                .filter(points -> points.signum() >= 0 && points.compareTo(maximum) <= 0)
                .filter(points -> points.stripTrailingZeros().scale() <= MOST_DECIMALS)
                .orElseThrow(MarkPointsException::new);
    }

    @Nullable
    String soundComment() {
        if (comment.length() > LONGEST_COMMENT) {
            throw new MarkTooLongException();
        }
        return comment.isBlank() ? null : comment;
    }
}
