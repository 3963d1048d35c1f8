package vn.muadam.enrolment;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * One person's participation in a course, and the root of their completions in it.
 *
 * <p>It pins the version that was published on the day, so that a later version moves no goal, and freezes the team and
 * commune of that day. Training that is repeated is a further cycle, a row of its own; one of them counts at a time, and the
 * earlier ones stay readable. The course is complete when {@code doneCount} equals {@code requiredCount}: whole numbers, never a
 * percentage. Both only grow, so nothing that was reached is lost;
 * an official may take back no more than their own word.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    static final int FIRST_CYCLE = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "course_id", updatable = false)
    private CourseId course;

    @Column(name = "version_id", updatable = false)
    private CourseVersionId version;

    @Column(name = "cycle_no", updatable = false)
    private int cycle = FIRST_CYCLE;

    @Column(name = "current_marker")
    private @Nullable Integer currentMarker = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private EnrolmentState state = EnrolmentState.ACTIVE;

    @Column(name = "team_id", updatable = false)
    private @Nullable UnitId team;

    @Column(name = "unit_id", updatable = false)
    private @Nullable UnitId unit;

    @Column(name = "required_count", updatable = false)
    private int requiredCount;

    @Column(name = "done_count")
    private int doneCount;

    @Column(name = "last_activity_id")
    private @Nullable ActivityId lastActivity;

    @Column(name = "enrolled_at", updatable = false)
    private Instant enrolledAt = Instant.EPOCH;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt = Instant.EPOCH;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected Enrolment() {} // for JPA

    Enrolment(PersonId person, int cycle, Syllabus syllabus, Belonging belonging, Instant at) {
        this.person = person;
        this.cycle = cycle;
        this.course = syllabus.course();
        this.version = syllabus.version();
        this.requiredCount = syllabus.requiredCount();
        this.team = belonging.team();
        this.unit = belonging.commune();
        this.enrolledAt = at;
        this.lastSeenAt = at;
    }

    /** A new cycle begins: everything stays as it is, and is no longer what counts. */
    void close() {
        currentMarker = null;
    }

    /** Remembers the place to come back to. */
    void visit(ActivityId activity, Instant at) {
        lastActivity = activity;
        lastSeenAt = at;
    }

    /**
     * Counts one more required activity as done.
     *
     * @return whether this very one completed the course; true once in an enrolment's life
     */
    boolean countDone(Instant at) {
        lastSeenAt = at;
        if (isCompleted()) {
            return false;
        }
        doneCount++;
        if (doneCount != requiredCount) {
            return false;
        }
        state = EnrolmentState.COMPLETED;
        completedAt = at;
        return true;
    }

    /**
     * Somebody's word was taken back that an activity is done.
     *
     * @param done how many required activities are
     * @return whether the course was complete and is not any more
     */
    boolean recount(int done) {
        boolean was = isCompleted();
        doneCount = Math.min(done, requiredCount);
        if (doneCount == requiredCount) {
            return false;
        }
        state = EnrolmentState.ACTIVE;
        completedAt = null;
        return was;
    }

    public EnrolmentId getId() {
        return new EnrolmentId(id);
    }

    public PersonId getPerson() {
        return person;
    }

    public CourseId getCourse() {
        return course;
    }

    public CourseVersionId getVersion() {
        return version;
    }

    public int getCycle() {
        return cycle;
    }

    public EnrolmentState getState() {
        return state;
    }

    public boolean isCompleted() {
        return state == EnrolmentState.COMPLETED;
    }

    /** The team that counted the person on the day of enrolment; null for people without a team. */
    public @Nullable UnitId getTeam() {
        return team;
    }

    /** The commune of that team. */
    public @Nullable UnitId getUnit() {
        return unit;
    }

    public int getRequiredCount() {
        return requiredCount;
    }

    public int getDoneCount() {
        return doneCount;
    }

    /** The activity that was opened last: where to go on, also after a sign-out or on another phone. */
    public Optional<ActivityId> getLastActivity() {
        return Optional.ofNullable(lastActivity);
    }

    public Instant getEnrolledAt() {
        return enrolledAt;
    }

    public Instant getLastSeenAt() {
        return lastSeenAt;
    }

    public Optional<Instant> getCompletedAt() {
        return Optional.ofNullable(completedAt);
    }
}
