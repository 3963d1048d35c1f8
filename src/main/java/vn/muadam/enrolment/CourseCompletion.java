package vn.muadam.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * The fact that a person completed a course, with the version, team and commune of that day; written once.
 *
 * <p>Team and commune are those at completion: a person who moved in between is counted where they finished.
 */
@Entity
@Table(name = "course_completion")
public class CourseCompletion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "enrolment_id", updatable = false)
    private EnrolmentId enrolment;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "course_id", updatable = false)
    private CourseId course;

    @Column(name = "version_id", updatable = false)
    private CourseVersionId version;

    @Column(name = "cycle_no", updatable = false)
    private int cycle;

    @Column(name = "team_id", updatable = false)
    private @Nullable UnitId team;

    @Column(name = "unit_id", updatable = false)
    private @Nullable UnitId unit;

    @Column(name = "required_count", updatable = false)
    private int requiredCount;

    @Column(name = "completed_at", updatable = false)
    private Instant completedAt = Instant.EPOCH;

    protected CourseCompletion() {} // for JPA

    CourseCompletion(Enrolment enrolment, Belonging belonging, Instant at) {
        this.enrolment = enrolment.getId();
        this.person = enrolment.getPerson();
        this.course = enrolment.getCourse();
        this.version = enrolment.getVersion();
        this.cycle = enrolment.getCycle();
        this.requiredCount = enrolment.getRequiredCount();
        this.team = belonging.team();
        this.unit = belonging.commune();
        this.completedAt = at;
    }

    CourseCompleted toEvent() {
        return new CourseCompleted(enrolment, person, course, version, cycle, team, completedAt);
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

    public @Nullable UnitId getTeam() {
        return team;
    }

    public @Nullable UnitId getUnit() {
        return unit;
    }

    public int getRequiredCount() {
        return requiredCount;
    }

    public Instant getCompletedAt() {
        return completedAt;
    }
}
