package vn.muadam.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;

/**
 * A unit's decision that a course is compulsory for an audience in it and in everything below it, by a due day, once or
 * again and again.
 *
 * <p>It reaches whoever fits on a day between its first and its last; they are given a {@link LearningAssignment} by it.
 * What it asks is never changed: it is withdrawn, and another one decided. A unit that ends hands it on to its parts.
 */
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

    @Column(name = "tenure_from_months", updatable = false)
    private @Nullable Integer tenureFrom;

    @Column(name = "tenure_to_months", updatable = false)
    private @Nullable Integer tenureTo;

    @Embedded
    private DueSchedule schedule = DueSchedule.none();

    @Column(name = "basis", updatable = false)
    private @Nullable String basis;

    @Column(name = "decided_by", updatable = false)
    private @Nullable PersonId decidedBy;

    @Column(name = "decided_at", updatable = false)
    private @Nullable Instant decidedAt;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected CourseRequirement() {} // for JPA

    private CourseRequirement(RequirementDraft draft, LocalDate validFrom) {
        this.unit = draft.unit();
        this.course = draft.course();
        this.audience = draft.audience();
        this.tenureFrom = draft.tenureFrom();
        this.tenureTo = draft.tenureTo();
        this.schedule = draft.schedule();
        this.basis = draft.basis().isEmpty() ? null : draft.basis();
        this.validFrom = validFrom;
    }

    /** Decided now, and valid from today on. */
    CourseRequirement(RequirementDraft draft, PersonId by, Instant at) {
        this(draft, VietnamTime.dayOf(at));
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** The same, required of one part of the unit from the day on which that goes on elsewhere. */
    CourseRequirement carriedTo(UnitId part, LocalDate day) {
        CourseRequirement carried = new CourseRequirement(toDraft(part), day);
        carried.decidedBy = decidedBy;
        carried.decidedAt = decidedAt;
        carried.validTo = validTo;
        return carried;
    }

    /** What it asks, of that unit. */
    RequirementDraft toDraft(UnitId of) {
        return new RequirementDraft(
                of, course, audience, tenureFrom, tenureTo, schedule.copy(), basis == null ? "" : basis);
    }

    /** Whether it asks what the draft would ask, by whichever day. */
    boolean asksTheSame(RequirementDraft draft) {
        return unit.equals(draft.unit())
                && course.equals(draft.course())
                && audience == draft.audience()
                && Objects.equals(tenureFrom, draft.tenureFrom())
                && Objects.equals(tenureTo, draft.tenureTo());
    }

    /** It asks nobody anew from that day on. */
    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    void reopen(@Nullable LocalDate lastDay) {
        validTo = lastDay;
    }

    /** Whether it still asks something on that day. */
    public boolean isOpenOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    /** Moves a yearly due day on when its next cycle opens. */
    void turn(LocalDate today) {
        schedule.turn(today);
    }

    public long getId() {
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

    /** Full months in teams, or in the office, that somebody must have at least; null for none. */
    public @Nullable Integer getTenureFrom() {
        return tenureFrom;
    }

    /** Months in teams, or in the office, that somebody must not have reached yet; null for no such limit. */
    public @Nullable Integer getTenureTo() {
        return tenureTo;
    }

    public DueSchedule getSchedule() {
        return schedule;
    }

    /** The document that asks for it; null where none was named. */
    public @Nullable String getBasis() {
        return basis;
    }

    /** Null for one that came with the data of a province. */
    public @Nullable PersonId getDecidedBy() {
        return decidedBy;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }
}
