package vn.muadam.quiz;

import java.math.BigDecimal;
import java.util.List;

/**
 * The criteria by which a person marks an answer, each with its levels and what these are worth. Without criteria the
 * marker gives points from 0 to {@link #POINTS}.
 */
public record Rubric(List<Criterion> criteria) {

    /** What an answer is worth at most where no criteria say so: marks at school go from 0 to 10. */
    public static final BigDecimal POINTS = BigDecimal.TEN;

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /** What is looked at, and how well it may be met. */
    public record Criterion(String name, List<Level> levels) {

        public Criterion {
            levels = List.copyOf(levels);
        }

        BigDecimal maximum() {
            return levels.stream().map(Level::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        }
    }

    /** How well a criterion is met, and the points for it. */
    public record Level(String text, BigDecimal points) {}

    public boolean hasCriteria() {
        return !criteria.isEmpty();
    }

    /** What the best answer is worth. */
    public BigDecimal maximum() {
        return hasCriteria()
                ? criteria.stream().map(Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add)
                : POINTS;
    }

    /**
     * What these levels are worth together.
     *
     * @param levels for each criterion in its order the number of a level, from 0
     * @throws MarkIncompleteException when there is not one for each
     */
    BigDecimal points(List<Integer> levels) {
        if (levels.size() != criteria.size()) {
            throw new MarkIncompleteException();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < levels.size(); i++) {
            List<Level> offered = criteria.get(i).levels();
            int chosen = levels.get(i);
            if (chosen < 0 || chosen >= offered.size()) {
                throw new MarkIncompleteException();
            }
            sum = sum.add(offered.get(chosen).points());
        }
        return sum;
    }
}
