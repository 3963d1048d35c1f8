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
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.identity.PersonId;

/**
 * What a learner says they did as a practice, away from the screen.
 *
 * <p>It waits until whoever the course names confirms it or gives it back with a reason; while it waits the learner may
 * write it anew. Where the course takes the learner's own word it is confirmed at once.
 */
@Entity
@Table(name = "practice_report")
public class PracticeReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "enrolment_id", updatable = false)
    private EnrolmentId enrolment;

    @Column(name = "activity_id", updatable = false)
    private ActivityId activity;

    private String note = "";

    @Enumerated(EnumType.STRING)
    private PracticeState state = PracticeState.WAITING;

    @Column(name = "told_at")
    private Instant toldAt = Instant.EPOCH;

    @Column(name = "decided_by")
    private @Nullable PersonId decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected PracticeReport() {} // for JPA

    PracticeReport(EnrolmentId enrolment, ActivityId activity) {
        this.enrolment = enrolment;
        this.activity = activity;
    }

    /** The learner says so, for the first time or in other words. */
    void tell(String what, Instant at) {
        note = what;
        toldAt = at;
    }

    /** @throws PracticeDecidedException when somebody was quicker */
    void confirm(@Nullable PersonId by, Instant at) {
        decide(PracticeState.CONFIRMED, by, at);
    }

    /** @throws PracticeDecidedException when somebody was quicker */
    void giveBack(String why, PersonId by, Instant at) {
        decide(PracticeState.RETURNED, by, at);
        reason = why;
    }

    private void decide(PracticeState now, @Nullable PersonId by, Instant at) {
        if (state != PracticeState.WAITING) {
            throw new PracticeDecidedException();
        }
        state = now;
        decidedBy = by;
        decidedAt = at;
    }

    /** What was written goes with the person; that it was confirmed stays. */
    void forget() {
        note = "";
        reason = null;
    }

    public long getId() {
        return id;
    }

    public EnrolmentId getEnrolment() {
        return enrolment;
    }

    public ActivityId getActivity() {
        return activity;
    }

    public String getNote() {
        return note;
    }

    public PracticeState getState() {
        return state;
    }

    public Instant getToldAt() {
        return toldAt;
    }

    /** Why it was given back; null otherwise. */
    public @Nullable String getReason() {
        return reason;
    }
}
