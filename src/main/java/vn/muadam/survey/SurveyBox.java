package vn.muadam.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.muadam.course.ActivityId;
import vn.muadam.organisation.UnitId;

/**
 * The ballot box of a survey in one province: replies wait in it until {@value #GROUP} are together, and are then counted all
 * at once.
 *
 * <p>Everything that anybody is shown is a sum of what whole boxes have counted. So a number is always that of at least
 * five people, and two numbers, of whatever day or part of the country, differ by the replies of at least five people who
 * were counted together: nobody can see what the sixth said. There is no smaller part to ask for than a province, and no
 * other filter.
 */
@Entity
@Table(name = "survey_box")
public class SurveyBox {

    /** How many replies are counted together. A constant: whoever could lower it could look at one person's answers. */
    public static final int GROUP = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "survey_id", updatable = false)
    private Long surveyId;

    @Column(name = "unit_id", updatable = false)
    private UnitId unit;

    private int counted;

    protected SurveyBox() {} // for JPA

    SurveyBox(ActivityId survey, UnitId unit) {
        this.surveyId = survey.value();
        this.unit = unit;
    }

    /** Whether so many waiting replies are to be counted now. */
    static boolean isFull(int waiting) {
        return waiting >= GROUP;
    }

    void count(int replies) {
        if (!isFull(replies)) {
            throw new IllegalStateException("Replies are counted together or not at all, and there are " + replies);
        }
        counted += replies;
    }

    Long getId() {
        return id;
    }

    /** The province; the country for people who belong to none. */
    public UnitId getUnit() {
        return unit;
    }

    public int getCounted() {
        return counted;
    }
}
