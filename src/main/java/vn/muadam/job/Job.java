package vn.muadam.job;

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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work that somebody began and need not wait for: an import, a file of many pages.
 *
 * <p>It is queued in the transaction that asks for it, done by one node at a time, and ends done, failed or cancelled. A
 * node that dies loses its claim, and another one takes the work up where its {@link LongWork} finds it. The row is
 * changed by single statements only, so that of many nodes one succeeds.
 */
@Entity
@Table(name = "job")
public class Job {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    private String kind = "";

    private String title = "";

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "subject_id")
    private @Nullable Long subjectId;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.QUEUED;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "done_count")
    private long doneCount;

    @Column(name = "total_count")
    private @Nullable Long totalCount;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    private int tries;

    @Column(name = "cancel_wanted")
    private boolean cancelWanted;

    private @Nullable String outcome;

    @Column(name = "outcome_en")
    private @Nullable String outcomeEnglish;

    @Column(name = "result_file_id")
    private @Nullable Long resultFileId;

    protected Job() {} // for JPA

    Job(NewJob wanted, Instant now) {
        this.kind = wanted.kind();
        this.title = wanted.title();
        this.ownerId = wanted.ownerId();
        this.subjectId = wanted.subjectId();
        this.createdAt = now;
    }

    public JobId getId() {
        return new JobId(id);
    }

    /** Which {@link LongWork} does it. */
    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    long ownerId() {
        return ownerId;
    }

    /** What it is about, in the words of its kind: the id of an import. */
    public @Nullable Long getSubjectId() {
        return subjectId;
    }

    public JobState getState() {
        return state;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getFinishedAt() {
        return finishedAt;
    }

    public long getDoneCount() {
        return doneCount;
    }

    public @Nullable Long getTotalCount() {
        return totalCount;
    }

    public boolean isCancelWanted() {
        return cancelWanted;
    }

    int tries() {
        return tries;
    }

    /** How far it is, in whole percent; empty while nobody knows how much there is. */
    public Optional<Integer> percent() {
        return Optional.ofNullable(totalCount).filter(total -> total > 0).map(total ->
                (int) Math.min(100, doneCount * 100 / total));
    }

    /** How long it will still take if it goes on as it went so far; empty when that cannot be told. */
    public Optional<Duration> remaining(Instant now) {
        if (state != JobState.RUNNING || startedAt == null || totalCount == null || doneCount <= 0) {
            return Optional.empty();
        }
        Duration elapsed = Duration.between(startedAt, now);
        long left = Math.max(0, totalCount - doneCount);
        return Optional.of(Duration.ofMillis(elapsed.toMillis() * left / doneCount));
    }

    /** What came of it, or why it ended, as a sentence in that language. */
    public @Nullable String outcomeIn(Locale locale) {
        return locale.getLanguage().equals("en") && outcomeEnglish != null ? outcomeEnglish : outcome;
    }

    public @Nullable Long getResultFileId() {
        return resultFileId;
    }
}
