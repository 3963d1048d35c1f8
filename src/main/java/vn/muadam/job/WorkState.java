package vn.muadam.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one kind of scheduled work stands: when it is due, who is at it and until when that claim holds, what came of the
 * last run. The row is changed by single statements only, so that of many nodes one succeeds.
 */
@Entity
@Table(name = "scheduled_work")
class WorkState {

    @Id
    private String name = "";

    @Column(name = "next_due_at")
    private Instant nextDueAt = Instant.EPOCH;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Column(name = "last_started_at")
    private @Nullable Instant lastStartedAt;

    @Column(name = "last_finished_at")
    private @Nullable Instant lastFinishedAt;

    @Column(name = "last_outcome")
    private @Nullable String lastOutcome;

    @Column(name = "last_count")
    private @Nullable Long lastCount;

    /** In a row, up to now. */
    @Column(name = "failures")
    private int failures;

    protected WorkState() {} // for JPA

    WorkState(String name, Instant due) {
        this.name = name;
        this.nextDueAt = due;
    }
}
