package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * A decision that the results of an exam may be seen in a unit and everything below it, for good: what was handed in there
 * so far, and what will be.
 */
@Entity
@Table(name = "quiz_release")
public class QuizRelease {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "course_id", updatable = false)
    private CourseId course;

    @Column(name = "quiz_key", updatable = false)
    private String quizKey = "";

    @Column(name = "unit_id", updatable = false)
    private UnitId unit;

    @Column(name = "released_by", updatable = false)
    private PersonId releasedBy;

    @Column(name = "released_at", updatable = false)
    private Instant releasedAt = Instant.EPOCH;

    protected QuizRelease() {} // for JPA

    QuizRelease(CourseId course, String quizKey, UnitId unit, PersonId by, Instant at) {
        this.course = course;
        this.quizKey = quizKey;
        this.unit = unit;
        this.releasedBy = by;
        this.releasedAt = at;
    }

    public long getId() {
        return id;
    }

    public CourseId getCourse() {
        return course;
    }

    public String getQuizKey() {
        return quizKey;
    }

    public UnitId getUnit() {
        return unit;
    }
}
