package vn.muadam.reform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.job.JobId;
import vn.muadam.organisation.UnitId;

/**
 * A change of units by a decision of the state: a merger, a division, new names or codes, another parent, a level that is
 * abolished. What kind it is, each line of its annex tells.
 *
 * <p>It is drafted from the annex, looked through, scheduled for 00:00 of its day (Vietnam) and carried out as a whole or
 * not at all. It can be undone for three days. It is never deleted.
 */
@Entity
@Table(name = "unit_change")
public class UnitChange {

    static final Duration UNDOABLE = Duration.ofDays(3);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "unit_id", updatable = false)
    private @Nullable UnitId unit;

    @Column(name = "owner_id")
    private @Nullable PersonId owner;

    @Column(name = "legal_reference", updatable = false)
    private String reference = "";

    @Column(name = "legal_on", updatable = false)
    private @Nullable LocalDate decidedOn;

    @Column(name = "effective_on", updatable = false)
    private LocalDate effectiveOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private ChangeState state = ChangeState.DRAFT;

    @Column(name = "job_id")
    private @Nullable Long jobId;

    @Column(name = "created_at", updatable = false)
    private @Nullable Instant createdAt;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    protected UnitChange() {} // for JPA

    /** Begins as a draft, within that unit. */
    UnitChange(UnitId unit, Decision decision, PersonId owner, Instant now) {
        this.unit = unit;
        this.owner = owner;
        this.reference = decision.reference();
        this.decidedOn = decision.decidedOn();
        this.effectiveOn = decision.effectiveOn();
        this.createdAt = now;
    }

    /** Nothing of it has happened, so it may still be drafted otherwise. */
    void requireDraft() {
        require(ChangeState.DRAFT);
    }

    /** Lets it happen on its day, in the name of whoever says so. */
    void schedule(PersonId by) {
        require(ChangeState.DRAFT);
        owner = by;
        state = ChangeState.SCHEDULED;
    }

    /** Back to the draft, before its day or because something stands against it on that day. */
    void unschedule() {
        require(ChangeState.SCHEDULED, ChangeState.APPLYING);
        state = ChangeState.DRAFT;
    }

    void discard() {
        require(ChangeState.DRAFT);
        state = ChangeState.DISCARDED;
    }

    boolean isDueOn(LocalDate today) {
        return state == ChangeState.SCHEDULED && !effectiveOn.isAfter(today);
    }

    void beginApplying() {
        require(ChangeState.SCHEDULED);
        state = ChangeState.APPLYING;
    }

    void applied(Instant now) {
        require(ChangeState.APPLYING);
        state = ChangeState.APPLIED;
        appliedAt = now;
    }

    void beginUndoing(Instant now) {
        require(ChangeState.APPLIED);
        if (!isUndoable(now)) {
            throw new UndoTooLateException();
        }
        state = ChangeState.UNDOING;
    }

    void undoingStopped() {
        require(ChangeState.UNDOING);
        state = ChangeState.APPLIED;
    }

    void undone(Instant now) {
        require(ChangeState.UNDOING);
        state = ChangeState.UNDONE;
        undoneAt = now;
    }

    /** A job is at it from now on. */
    void begun(JobId job) {
        jobId = job.value();
    }

    private void require(ChangeState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new ChangeBusyException();
        }
    }

    /** Whether it may still be undone, as far as time goes. */
    public boolean isUndoable(Instant now) {
        return state == ChangeState.APPLIED && appliedAt != null && now.isBefore(appliedAt.plus(UNDOABLE));
    }

    public ChangeId getId() {
        return new ChangeId(id);
    }

    /** The unit within which all of it happens; empty for what was on record before the installation. */
    public Optional<UnitId> getUnit() {
        return Optional.ofNullable(unit);
    }

    /** Whoever scheduled it, or drafted it. */
    public Optional<PersonId> getOwner() {
        return Optional.ofNullable(owner);
    }

    public String getReference() {
        return reference;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public ChangeState getState() {
        return state;
    }

    public Optional<JobId> getJob() {
        return Optional.ofNullable(jobId).map(JobId::new);
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getAppliedAt() {
        return appliedAt;
    }

    public @Nullable Instant getUndoneAt() {
        return undoneAt;
    }

    /** Until when it may be undone; null while it has not happened. */
    public @Nullable Instant getUndoableUntil() {
        return appliedAt == null ? null : appliedAt.plus(UNDOABLE);
    }
}
