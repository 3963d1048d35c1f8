package vn.muadam.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.identity.PersonId;

/**
 * An official's word that a learner has done an activity, where the system could not see it: a paper that was handed in, a
 * meeting without a list. It is given for a reason and may be taken back for another; neither is ever removed.
 */
@Entity
@Table(name = "completion_override")
public class CompletionOverride {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "enrolment_id", updatable = false)
    private EnrolmentId enrolment;

    @Column(name = "activity_id", updatable = false)
    private ActivityId activity;

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

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected CompletionOverride() {} // for JPA

    CompletionOverride(EnrolmentId enrolment, ActivityId activity, String reason, PersonId by, Instant at) {
        this.enrolment = enrolment;
        this.activity = activity;
        this.reason = reason;
        this.givenBy = by;
        this.givenAt = at;
    }

    void end(String why, PersonId by, Instant at) {
        endReason = why;
        endedBy = by;
        endedAt = at;
    }

    public ActivityId getActivity() {
        return activity;
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
