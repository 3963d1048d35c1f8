package vn.muadam.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * One person's obligation to learn a course, by which day; apart from the {@link Enrolment}, which says what they do.
 *
 * <p>It follows from a {@link CourseRequirement}, moves with the enrolment and keeps the team of the day it was given.
 */
@Entity
@Table(name = "learning_assignment")
public class LearningAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "course_id", updatable = false)
    private CourseId course;

    @Column(name = "cycle_no", updatable = false)
    private int cycle = Enrolment.FIRST_CYCLE;

    @Column(name = "requirement_id", updatable = false)
    private @Nullable Long requirementId;

    @Column(name = "team_id", updatable = false)
    private @Nullable UnitId team;

    @Column(name = "unit_id", updatable = false)
    private @Nullable UnitId unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AssignmentState state = AssignmentState.ASSIGNED;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "assigned_at", updatable = false)
    private Instant assignedAt = Instant.EPOCH;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    protected LearningAssignment() {} // for JPA

    LearningAssignment(MissingAssignment missing, Instant at) {
        this.person = missing.person();
        this.course = missing.course();
        this.requirementId = missing.requirementId();
        this.team = missing.team();
        this.unit = missing.commune();
        this.dueOn = missing.dueOn();
        this.assignedAt = at;
        if (missing.started()) {
            start();
        }
        if (missing.completedAt() != null) {
            complete(missing.completedAt());
        }
    }

    /** The person has begun to learn. */
    void start() {
        if (state == AssignmentState.ASSIGNED) {
            state = AssignmentState.IN_PROGRESS;
        }
    }

    /** The person has completed the course; who was exempt or released stays so, and then the answer is false. */
    boolean complete(Instant at) {
        boolean open = state.isOpen();
        if (open) {
            state = AssignmentState.COMPLETED;
            completedAt = at;
        }
        return open;
    }

    /** Says what the enrolment says that belongs to it now; who was exempt or released stays so. */
    void follow(boolean begun, @Nullable Instant completed) {
        if (state.isCounted()) {
            state = completed != null
                    ? AssignmentState.COMPLETED
                    : begun ? AssignmentState.IN_PROGRESS : AssignmentState.ASSIGNED;
            completedAt = completed;
        }
    }

    /** Whether the day has passed and nothing is done; the due day itself still counts as in time. */
    public boolean isOverdueOn(LocalDate today) {
        return state.isOpen() && dueOn != null && today.isAfter(dueOn);
    }

    public PersonId getPerson() {
        return person;
    }

    public CourseId getCourse() {
        return course;
    }

    public AssignmentState getState() {
        return state;
    }

    public Optional<LocalDate> getDueOn() {
        return Optional.ofNullable(dueOn);
    }

    public @Nullable UnitId getTeam() {
        return team;
    }

    public @Nullable Instant getCompletedAt() {
        return completedAt;
    }
}
