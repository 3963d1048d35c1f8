package vn.muadam.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * A course held by a unit between two days: who trains, how many are meant to come, how people come in.
 *
 * <p>The content is that of the course: every participant learns the version that was published when they began, so one
 * version serves any number of runs. A run that is closed, or has ended, takes nobody any more; who is learning goes on, and
 * what was learnt counts the same inside and outside of runs.
 */
@Entity
@Table(name = "course_run")
public class CourseRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "course_id", updatable = false)
    private CourseId course;

    @Column(name = "unit_id")
    private UnitId unit;

    @Column(updatable = false)
    private String title = "";

    @Column(name = "starts_on", updatable = false)
    private LocalDate startsOn = LocalDate.EPOCH;

    @Column(name = "ends_on", updatable = false)
    private LocalDate endsOn = LocalDate.EPOCH;

    @Column(name = "trainer_id")
    private @Nullable PersonId trainer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Admission admission = Admission.OPEN;

    @Column(updatable = false)
    private @Nullable Integer capacity;

    @Column(updatable = false)
    private @Nullable Integer planned;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "created_by", updatable = false)
    private PersonId createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected CourseRun() {} // for JPA

    CourseRun(CourseId course, RunDraft draft, PersonId by, Instant at) {
        this.course = course;
        this.unit = draft.unit();
        this.title = draft.title();
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
        this.admission = draft.admission();
        this.capacity = draft.capacity();
        this.planned = draft.planned();
        this.createdBy = by;
        this.createdAt = at;
    }

    /** That person leads it from now on; null for nobody. */
    void entrust(@Nullable PersonId person) {
        trainer = person;
    }

    /** Its unit has ended, and another holds it. */
    void settleIn(UnitId heir) {
        unit = heir;
    }

    /** It takes nobody any more. @throws RunClosedException when it did not before */
    void close(LocalDate today, Instant at) {
        requireOpenOn(today);
        closedAt = at;
    }

    /**
     * Where somebody stands who comes by themselves.
     *
     * @param admitted how many take part already
     * @throws RunClosedException when it takes nobody any more
     * @throws RunListedException when people come only by its list
     */
    RunMemberState welcome(int admitted, LocalDate today) {
        requireOpenOn(today);
        return switch (admission) {
            case OPEN -> hasRoom(admitted + 1) ? RunMemberState.ADMITTED : RunMemberState.WAITLISTED;
            case APPROVAL -> RunMemberState.REQUESTED;
            case LISTED -> throw new RunListedException();
        };
    }

    /**
     * Lets through when that many may take part.
     *
     * @throws RunClosedException when it takes nobody any more
     * @throws RunFullException when they are too many
     */
    void requireRoom(int people, LocalDate today) {
        requireOpenOn(today);
        if (!hasRoom(people)) {
            throw new RunFullException();
        }
    }

    boolean hasRoom(int people) {
        return capacity == null || people <= capacity;
    }

    void requireOpenOn(LocalDate today) {
        if (!isOpenOn(today)) {
            throw new RunClosedException();
        }
    }

    /** Whether it still takes people on that day; its last day counts. */
    public boolean isOpenOn(LocalDate today) {
        return closedAt == null && !today.isAfter(endsOn);
    }

    public long getId() {
        return id;
    }

    public CourseId getCourse() {
        return course;
    }

    public UnitId getUnit() {
        return unit;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Null while nobody was named. */
    public @Nullable PersonId getTrainer() {
        return trainer;
    }

    public Admission getAdmission() {
        return admission;
    }

    /** Null for any number. */
    public @Nullable Integer getCapacity() {
        return capacity;
    }

    /** Null where nobody planned it. */
    public @Nullable Integer getPlanned() {
        return planned;
    }
}
