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
import vn.muadam.shared.VietnamTime;

/**
 * One person's obligation to learn a course, by which day; apart from the {@link Enrolment}, which says what they do.
 *
 * <p>It follows from a {@link CourseRequirement}, moves with the enrolment and keeps the team of the day it was given. An
 * official may exempt the person or give them longer, for a reason that stays with it; nobody counts an exempt one. It is
 * cancelled when no requirement reaches the person any more. Where training is repeated, the next cycle is an assignment
 * of its own; one of them counts at a time.
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

    @Column(name = "current_marker")
    private @Nullable Integer currentMarker = 1;

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

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "first_due_on")
    private @Nullable LocalDate firstDueOn;

    @Column(name = "next_cycle_on")
    private @Nullable LocalDate nextCycleOn;

    protected LearningAssignment() {} // for JPA

    LearningAssignment(MissingAssignment missing, @Nullable LocalDate dueOn, Instant at) {
        this.person = missing.person();
        this.cycle = missing.lastCycle() + 1;
        this.course = missing.course();
        this.requirementId = missing.requirementId();
        this.team = missing.team();
        this.unit = missing.commune();
        this.dueOn = dueOn;
        this.assignedAt = at;
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

    /**
     * The person need not learn it.
     *
     * @throws NothingOwedException when it is met already, or nobody asks for it any more
     */
    void exempt(String reason, LocalDate today) {
        requireOpen();
        state = AssignmentState.EXEMPT;
        decide(reason, today);
    }

    /**
     * The exemption ends: the person must learn it again, and stands where their enrolment stands.
     *
     * @throws NothingOwedException for one that is not exempt
     */
    void oblige(boolean begun, @Nullable Instant completed, String reason, LocalDate today) {
        if (state != AssignmentState.EXEMPT) {
            throw new NothingOwedException();
        }
        state = AssignmentState.ASSIGNED;
        nextCycleOn = null;
        follow(begun, completed);
        decide(reason, today);
    }

    /**
     * The person has until the end of another day.
     *
     * @throws NothingOwedException when it is met already, or nobody asks for it any more
     * @throws ExtensionDayException when it has no due day, or that one is not later than it and today
     */
    void extend(LocalDate until, String reason, LocalDate today) {
        requireOpen();
        if (dueOn == null || !until.isAfter(dueOn) || !until.isAfter(today)) {
            throw new ExtensionDayException();
        }
        firstDueOn = firstDueOn == null ? dueOn : firstDueOn;
        dueOn = until;
        decide(reason, today);
    }

    /** Nobody asks for it any more. @throws NothingOwedException when it is settled already */
    void release() {
        requireOpen();
        state = AssignmentState.CANCELLED;
    }

    /** The next cycle begins: this one stays as it is, and is no longer what counts. */
    void close() {
        currentMarker = null;
    }

    /** When it was met, or the person was let off it; empty while it is open, and for one that nobody asks for. */
    Optional<LocalDate> settledOn() {
        return switch (state) {
            case COMPLETED -> Optional.ofNullable(completedAt).map(VietnamTime::dayOf);
            case EXEMPT -> Optional.ofNullable(decidedOn);
            case ASSIGNED, IN_PROGRESS, CANCELLED -> Optional.empty();
        };
    }

    /** From that day on it may have to be met again. */
    void renewOn(@Nullable LocalDate day) {
        nextCycleOn = day;
    }

    /** Reasons tell of a life; the decision itself stays. */
    void forgetReason() {
        decisionReason = null;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new NothingOwedException();
        }
    }

    private void decide(String reason, LocalDate today) {
        decisionReason = reason;
        decidedOn = today;
    }

    /** Whether the day has passed and nothing is done; the due day itself still counts as in time. */
    public boolean isOverdueOn(LocalDate today) {
        return state.isOpen() && dueOn != null && today.isAfter(dueOn);
    }

    long getId() {
        return id;
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

    /** The requirement by which it was given; null for one that came with the data of a province. */
    public @Nullable Long getRequirementId() {
        return requirementId;
    }

    /** 1 for the first time, then one more each time it is asked again. */
    public int getCycle() {
        return cycle;
    }

    public @Nullable UnitId getTeam() {
        return team;
    }

    public @Nullable Instant getCompletedAt() {
        return completedAt;
    }

    /** The commune of that team, or the unit of the office that somebody holds. */
    public @Nullable UnitId getUnit() {
        return unit;
    }

    /** Why an official exempted the person, or gave them longer; null while nobody has. */
    public @Nullable String getDecisionReason() {
        return decisionReason;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    /** The due day before it was put off for the first time; null for one that never was. */
    public @Nullable LocalDate getFirstDueOn() {
        return firstDueOn;
    }
}
