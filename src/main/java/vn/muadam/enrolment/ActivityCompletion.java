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
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.identity.PersonId;

/**
 * How far one learner is with one activity: begun when first opened, completed once, never lowered again
 * unless an official takes back their own word that it is.
 *
 * <p>{@code passed} stands beside the state because a quiz may be complete without being passed; it too only rises.
 */
@Entity
@Table(name = "activity_completion")
public class ActivityCompletion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "enrolment_id", updatable = false)
    private EnrolmentId enrolment;

    @Column(name = "activity_id", updatable = false)
    private ActivityId activity;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ActivityState state = ActivityState.IN_PROGRESS;

    private @Nullable Boolean passed;

    @Enumerated(EnumType.STRING)
    @Column(name = "completed_by")
    private @Nullable CompletedBy completedBy;

    @Column(name = "assisted_by")
    private @Nullable PersonId assistedBy;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    protected ActivityCompletion() {} // for JPA

    ActivityCompletion(EnrolmentId enrolment, ActivityId activity, Instant at) {
        this.enrolment = enrolment;
        this.activity = activity;
        this.startedAt = at;
    }

    /**
     * Completes the activity, or raises "passed" of one that is complete already. What rested on the word of others
     * is from then on complete by what the learner did.
     *
     * @param helper who helped; null for somebody who did it alone
     * @return whether it was not complete before
     */
    boolean complete(@Nullable Boolean nowPassed, CompletedBy by, @Nullable PersonId helper, Instant at) {
        if (!isPassed()) {
            passed = nowPassed == null ? passed : nowPassed;
        }
        if (state == ActivityState.COMPLETED) {
            completedBy = restsOnOthers() ? by : completedBy;
            return false;
        }
        state = ActivityState.COMPLETED;
        completedBy = by;
        assistedBy = helper;
        completedAt = at;
        return true;
    }

    /** Whether it is complete by an official's word alone. */
    boolean isDeclared() {
        return completedBy == CompletedBy.ADMIN;
    }

    /** Whether it is complete by what others say, so that what the learner does takes over. */
    private boolean restsOnOthers() {
        return isDeclared() || completedBy == CompletedBy.LEADER || completedBy == CompletedBy.ATTENDANCE;
    }

    /** That word is taken back. */
    void reopen() {
        state = ActivityState.IN_PROGRESS;
        completedBy = null;
        completedAt = null;
    }

    public EnrolmentId getEnrolment() {
        return enrolment;
    }

    public ActivityId getActivity() {
        return activity;
    }

    public ActivityState getState() {
        return state;
    }

    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    public @Nullable CompletedBy getCompletedBy() {
        return completedBy;
    }

    /** Who helped when it was completed; null when nobody did. */
    public @Nullable PersonId getAssistedBy() {
        return assistedBy;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public @Nullable Instant getCompletedAt() {
        return completedAt;
    }
}
