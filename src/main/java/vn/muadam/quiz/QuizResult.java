package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;

/**
 * What a learner reached in a quiz, over all their finished attempts by its grading method. Reports and evaluation read
 * this row and never the attempts.
 */
@Entity
@Table(name = "quiz_result")
public class QuizResult {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "quiz_id", updatable = false)
    private ActivityId quiz;

    @Column(name = "course_id", updatable = false)
    private CourseId course;

    @Column(name = "cycle_no", updatable = false)
    private int cycle;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private QuizPurpose purpose = QuizPurpose.PRACTICE;

    private int attempts;

    @Column(name = "percent_score")
    private BigDecimal percent = BigDecimal.ZERO;

    private @Nullable Boolean passed;

    @Column(name = "decided_at")
    private Instant decidedAt = Instant.EPOCH;

    protected QuizResult() {} // for JPA

    QuizResult(Turn turn, CourseId course, QuizPurpose purpose) {
        this.person = turn.getPerson();
        this.quiz = turn.getQuiz();
        this.cycle = turn.getCycle();
        this.course = course;
        this.purpose = purpose;
    }

    long getId() {
        return id;
    }

    int getCycle() {
        return cycle;
    }

    void record(Standing standing) {
        attempts = standing.attempts();
        percent = standing.percent();
        passed = standing.passed();
        decidedAt = standing.decidedAt();
    }

    public PersonId getPerson() {
        return person;
    }

    public ActivityId getQuiz() {
        return quiz;
    }

    public CourseId getCourse() {
        return course;
    }

    public int getAttempts() {
        return attempts;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    /** Empty for a quiz without a pass mark. */
    public Optional<Boolean> getPassed() {
        return Optional.ofNullable(passed);
    }

    /** When the attempt was handed in that the result stands on. */
    public Instant getDecidedAt() {
        return decidedAt;
    }
}
