package vn.muadam.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.VietnamTime;

/**
 * A gathering of the people of a run: where, when, and which meeting of the course it is.
 *
 * <p>Who was there is taken down from an hour before it begins until the end of its day; for {@value #LATE_DAYS} days more
 * only with a reason, and never after. The code on the screen lets people say so themselves from half an hour before until
 * half an hour after it. A session that is cancelled takes nobody down.
 */
@Entity
@Table(name = "run_session")
public class RunSession {

    /** Days after the session during which somebody may still be taken down, for a reason. */
    public static final int LATE_DAYS = 7;

    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration AROUND = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "run_id", updatable = false)
    private long runId;

    @Column(updatable = false)
    private String title = "";

    @Column(updatable = false)
    private String place = "";

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt = Instant.EPOCH;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt = Instant.EPOCH;

    @Column(name = "activity_key", updatable = false)
    private @Nullable String activityKey;

    @Column(updatable = false)
    private String secret = "";

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "created_by", updatable = false)
    private PersonId createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected RunSession() {} // for JPA

    RunSession(SessionDraft draft, PersonId by, Instant at) {
        this.runId = draft.run();
        this.title = draft.title();
        this.place = draft.place();
        this.startsAt = draft.startsAt();
        this.endsAt = draft.endsAt();
        this.activityKey = draft.activityKey();
        this.secret = SessionCode.newSecret();
        this.createdBy = by;
        this.createdAt = at;
    }

    /** It is not held. @throws SessionClosedException when it was cancelled before */
    void cancel(Instant at) {
        requireHeld();
        cancelledAt = at;
    }

    private void requireHeld() {
        if (cancelledAt != null) {
            throw new SessionClosedException("session.cancelled");
        }
    }

    /**
     * Lets through whoever takes down now who was there.
     *
     * @param reason why so late; empty for none
     * @throws SessionClosedException when it is cancelled, too early, or too late
     * @throws LateReasonMissingException after the day of the session without a reason
     */
    void requireMarkable(Instant now, String reason) {
        requireHeld();
        if (now.isBefore(startsAt.minus(EARLY))) {
            throw new SessionClosedException("session.early");
        }
        if (isOver(now)) {
            throw new SessionClosedException("session.late");
        }
        if (isLate(now) && reason.isBlank()) {
            throw new LateReasonMissingException();
        }
    }

    /** Whether its day is over, so that taking somebody down needs a reason. */
    public boolean isLate(Instant now) {
        return VietnamTime.dayOf(now).isAfter(VietnamTime.dayOf(endsAt));
    }

    /** Whether nobody is taken down any more. */
    public boolean isOver(Instant now) {
        return VietnamTime.dayOf(now).isAfter(VietnamTime.dayOf(endsAt).plusDays(LATE_DAYS));
    }

    /** Whether people may say by themselves that they are there. */
    public boolean isShowing(Instant now) {
        return cancelledAt == null && !now.isBefore(startsAt.minus(AROUND)) && now.isBefore(endsAt.plus(AROUND));
    }

    /** The code that stands on the screen at that moment. */
    String codeAt(Instant now) {
        return SessionCode.at(secret, now);
    }

    /**
     * Lets through who has read the code off the screen.
     *
     * @throws SessionClosedException outside the time of the session, or for another code
     */
    void requireCode(String typed, Instant now) {
        requireHeld();
        if (!isShowing(now)) {
            throw new SessionClosedException("session.notNow");
        }
        if (!SessionCode.isCurrent(secret, typed, now)) {
            throw new SessionClosedException("session.codeOld");
        }
    }

    public long getId() {
        return id;
    }

    public long getRunId() {
        return runId;
    }

    public String getTitle() {
        return title;
    }

    public String getPlace() {
        return place;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** The meeting of the course that it is; null for one that completes nothing. */
    public @Nullable String getActivityKey() {
        return activityKey;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }
}
