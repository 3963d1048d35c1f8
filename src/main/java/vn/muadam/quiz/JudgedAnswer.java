package vn.muadam.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a person thought an answer worth, as its learner sees it.
 *
 * @param criteria how well each was met; none where there are no criteria, or they are not to be shown
 * @param comment what the marker says to the learner; null for nothing
 */
public record JudgedAnswer(
        BigDecimal points,
        BigDecimal maximum,
        List<Met> criteria,
        @Nullable String comment) {

    public JudgedAnswer {
        criteria = List.copyOf(criteria);
    }

    /** How well a criterion was met. */
    public record Met(String criterion, String level, BigDecimal points, BigDecimal maximum) {}

    /** @param whole whether its learner sees more than the points */
    static JudgedAnswer of(AnswerMark mark, Rubric rubric, boolean whole) {
        return new JudgedAnswer(
                mark.getPoints(),
                mark.getMaximum(),
                whole ? met(mark.getLevels(), rubric) : List.of(),
                whole ? mark.getComment() : null);
    }

    private static List<Met> met(List<Integer> levels, Rubric rubric) {
        return IntStream.range(0, levels.size())
                .mapToObj(i -> met(rubric.criteria().get(i), levels.get(i)))
                .toList();
    }

    private static Met met(Rubric.Criterion criterion, int chosen) {
        Rubric.Level level = criterion.levels().get(chosen);
        return new Met(criterion.name(), level.text(), level.points(), criterion.maximum());
    }
}
