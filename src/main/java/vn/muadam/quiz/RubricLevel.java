package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One level of one criterion of a question version, as a row. */
@Embeddable
public class RubricLevel {

    @Column(name = "criterion_no")
    private int criterionNumber;

    @Column(name = "level_no")
    private int number;

    private String criterion = "";

    @Column(name = "level_text")
    private String text = "";

    private BigDecimal points = BigDecimal.ZERO;

    protected RubricLevel() {} // for JPA

    private RubricLevel(int criterionNumber, String criterion, int number, Rubric.Level level) {
        this.criterionNumber = criterionNumber;
        this.criterion = criterion;
        this.number = number;
        this.text = level.text();
        this.points = level.points();
    }

    static List<RubricLevel> rows(Rubric rubric) {
        List<RubricLevel> rows = new ArrayList<>();
        for (int i = 0; i < rubric.criteria().size(); i++) {
            Rubric.Criterion criterion = rubric.criteria().get(i);
            for (int k = 0; k < criterion.levels().size(); k++) {
                rows.add(new RubricLevel(
                        i, criterion.name(), k, criterion.levels().get(k)));
            }
        }
        return rows;
    }

    /** @param rows by criterion and level in their order */
    static Rubric rubric(List<RubricLevel> rows) {
        List<Rubric.Criterion> criteria = new ArrayList<>();
        List<Rubric.Level> levels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RubricLevel row = rows.get(i);
            levels.add(new Rubric.Level(row.text, row.points));
            if (i + 1 == rows.size() || rows.get(i + 1).criterionNumber != row.criterionNumber) {
                criteria.add(new Rubric.Criterion(row.criterion, levels));
                levels = new ArrayList<>();
            }
        }
        return new Rubric(criteria);
    }
}
