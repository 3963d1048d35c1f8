package vn.muadam.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.organisation.UnitId;

/** A unit's decision that a course is compulsory for an audience in it and in everything below it, until a due date. */
@Entity
@Table(name = "course_requirement")
public class CourseRequirement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "unit_id", updatable = false)
    private UnitId unit;

    @Column(name = "course_id", updatable = false)
    private CourseId course;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience", updatable = false)
    private Audience audience = Audience.MEMBER;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected CourseRequirement() {} // for JPA

    CourseRequirement(UnitId unit, CourseId course, Audience audience, @Nullable LocalDate dueOn, LocalDate validFrom) {
        this.unit = unit;
        this.course = course;
        this.audience = audience;
        this.dueOn = dueOn;
        this.validFrom = validFrom;
    }

    /** The same, required of one part of the unit from the day on which that goes on elsewhere. */
    CourseRequirement carriedTo(UnitId part, LocalDate day) {
        CourseRequirement carried = new CourseRequirement(part, course, audience, dueOn, day);
        carried.validTo = validTo;
        return carried;
    }

    /** It asks nobody anew from that day on. */
    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    void reopen(@Nullable LocalDate lastDay) {
        validTo = lastDay;
    }

    long getId() {
        return id;
    }

    public UnitId getUnit() {
        return unit;
    }

    public CourseId getCourse() {
        return course;
    }

    public Audience getAudience() {
        return audience;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }
}
