package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an attempt was made: begun, to be handed in by, handed in by whom. It decides what is in time, by the server's
 * clock.
 */
@Embeddable
public class Sitting {

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    private @Nullable Instant deadline;

    /** When somebody must look at the attempt without being asked: the deadline, or a marking to be tried again. */
    @Column(name = "next_check_at")
    private @Nullable Instant nextCheckAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_by")
    private @Nullable ClosedBy closedBy;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "late_sync")
    private boolean lateSync;

    /** Written by {@link QuizRetention}, long after the attempt has ended. */
    @Column(name = "answers_archived_at", insertable = false, updatable = false)
    private @Nullable Instant answersArchivedAt;

    protected Sitting() {} // for JPA

    static Sitting notBegun() {
        return new Sitting();
    }

    void begin(Instant at, @Nullable Instant until) {
        startedAt = at;
        deadline = until;
        nextCheckAt = until;
    }

    void close(ClosedBy by, Instant at) {
        closedBy = by;
        submittedAt = at;
    }

    void finish(Instant at) {
        finishedAt = at;
        nextCheckAt = null;
    }

    void checkAt(@Nullable Instant moment) {
        nextCheckAt = moment;
    }

    void markLate(boolean late) {
        lateSync |= late;
    }

    boolean isTimeUp(Instant now) {
        return deadline != null && now.isAfter(deadline);
    }

    /** In time is what arrives by the deadline, and what was given by then and arrives within the grace. */
    boolean isInTime(Instant givenAt, Instant arrivedAt, Duration syncGrace) {
        if (deadline == null || !arrivedAt.isAfter(deadline)) {
            return true;
        }
        boolean givenInTime = !givenAt.isAfter(deadline) && !givenAt.isBefore(startedAt);
        return givenInTime && !arrivedAt.isAfter(deadline.plus(syncGrace));
    }

    boolean isDue(Instant now) {
        return nextCheckAt != null && !nextCheckAt.isAfter(now);
    }

    boolean isClosedBy(ClosedBy somebody) {
        return closedBy == somebody;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Empty where the course sets no limit. */
    public Optional<Instant> getDeadline() {
        return Optional.ofNullable(deadline);
    }

    public Optional<Instant> getSubmittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> getFinishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** Whether answers, or the hand-in itself, arrived after the deadline although they were given before it. */
    public boolean isLateSync() {
        return lateSync;
    }

    /** When the single answers went into the archive; empty while they can be shown. */
    public Optional<Instant> getAnswersArchivedAt() {
        return Optional.ofNullable(answersArchivedAt);
    }
}
