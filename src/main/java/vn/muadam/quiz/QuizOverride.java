package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * What was decided about a quiz for one person, or for a unit and everything below it, other than the course says: when it
 * opens and closes, how long an attempt may take, how many there are.
 *
 * <p>It belongs to the quiz in every version of the course. What it says is never changed: it ends, and another takes its
 * place. A term that it leaves open is that of the course, or of a unit above.
 */
@Entity
@Table(name = "quiz_override")
public class QuizOverride {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "course_id", updatable = false)
    private CourseId course;

    @Column(name = "quiz_key", updatable = false)
    private String quizKey = "";

    @Column(name = "person_id")
    private @Nullable PersonId person;

    /** For which of a person's records it was given, should two have become one since. */
    @Column(name = "first_person_id", updatable = false)
    private @Nullable PersonId firstPerson;

    @Column(name = "unit_id", updatable = false)
    private @Nullable UnitId unit;

    /** Who decides there may end it: the unit itself, or the team or unit of the person. */
    @Column(name = "place_id")
    private UnitId place;

    @Column(name = "opens_at", updatable = false)
    private @Nullable Instant opensAt;

    @Column(name = "closes_at", updatable = false)
    private @Nullable Instant closesAt;

    @Column(name = "time_limit_minutes", updatable = false)
    private @Nullable Integer timeLimitMinutes;

    @Column(name = "max_attempts", updatable = false)
    private @Nullable Integer maxAttempts;

    @Column(updatable = false)
    private String reason = "";

    @Column(name = "given_by", updatable = false)
    private PersonId givenBy;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable PersonId endedBy;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected QuizOverride() {} // for JPA

    QuizOverride(CourseId course, OverrideDraft draft, UnitId place, PersonId by, Instant at) {
        this.course = course;
        this.quizKey = draft.quizKey();
        this.person = draft.person();
        this.firstPerson = draft.person();
        this.unit = draft.unit();
        this.place = place;
        this.opensAt = draft.opensAt();
        this.closesAt = draft.closesAt();
        this.timeLimitMinutes = draft.timeLimitMinutes();
        this.maxAttempts = draft.maxAttempts();
        this.reason = draft.reason();
        this.givenBy = by;
        this.givenAt = at;
    }

    /** The same, for one part of a unit that has ended. */
    QuizOverride carriedTo(UnitId part) {
        OverrideDraft draft =
                new OverrideDraft(quizKey, null, part, opensAt, closesAt, timeLimitMinutes, maxAttempts, reason);
        return new QuizOverride(course, draft, part, givenBy, givenAt);
    }

    /**
     * Ends it; what it said holds for nobody any more.
     *
     * @param by null when its unit has ended
     * @throws OverrideEndedException when it has ended already
     */
    void end(@Nullable PersonId by, Instant at) {
        if (!isInForce()) {
            throw new OverrideEndedException();
        }
        endedAt = at;
        endedBy = by;
    }

    /** Its unit did not end after all. */
    void reopen() {
        endedAt = null;
        endedBy = null;
    }

    /** The unit that kept the person's record has ended, and another keeps it. */
    void settleIn(UnitId heir) {
        place = heir;
    }

    public boolean isInForce() {
        return endedAt == null;
    }

    /** Whether it is for one person, not for a unit. */
    public boolean isPersonal() {
        return person != null;
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

    /** Null where it is for a unit. */
    public @Nullable PersonId getPerson() {
        return person;
    }

    /** A team, a commune or a province; null where it is for a person. */
    public @Nullable UnitId getUnit() {
        return unit;
    }

    public UnitId getPlace() {
        return place;
    }

    /** Null where that is left as it is. */
    public @Nullable Instant getOpensAt() {
        return opensAt;
    }

    /** Null where that is left as it is. */
    public @Nullable Instant getClosesAt() {
        return closesAt;
    }

    /** 0 for no limit; null where that is left as it is. */
    public @Nullable Integer getTimeLimitMinutes() {
        return timeLimitMinutes;
    }

    /** 0 for any number; null where that is left as it is. */
    public @Nullable Integer getMaxAttempts() {
        return maxAttempts;
    }

    public String getReason() {
        return reason;
    }

    public PersonId getGivenBy() {
        return givenBy;
    }

    public Instant getGivenAt() {
        return givenAt;
    }
}
