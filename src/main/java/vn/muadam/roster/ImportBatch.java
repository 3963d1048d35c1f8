package vn.muadam.roster;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.document.OldEncoding;
import vn.muadam.identity.PersonId;
import vn.muadam.job.JobId;
import vn.muadam.organisation.UnitId;

/**
 * One loading of a list of people, from the upload to the record and, within 24 hours, back.
 *
 * <p>It is read and compared line by line before anything is stored: {@link Verdict} says what each line would change.
 * Taking it stores the good lines; the others come back as a workbook with the reason. It can be reverted for 24 hours,
 * line by line as it was taken.
 */
@Entity
@Table(name = "import_batch")
public class ImportBatch {

    static final Duration REVERTIBLE = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "unit_id", updatable = false)
    private UnitId unit;

    @Column(name = "owner_id", updatable = false)
    private PersonId owner;

    @Column(name = "file_name", updatable = false)
    private String fileName = "";

    @Column(name = "file_id", updatable = false)
    private long fileId;

    @Enumerated(EnumType.STRING)
    private BatchState state = BatchState.READING;

    @Enumerated(EnumType.STRING)
    private @Nullable OldEncoding encoding;

    @Column(name = "heading_line")
    private @Nullable Integer headingLine;

    private @Nullable String headings;

    private @Nullable String mapping;

    @Column(name = "job_id")
    private @Nullable Long jobId;

    @Column(name = "line_count")
    private int lines;

    @Column(name = "new_count")
    private int newLines;

    @Column(name = "changed_count")
    private int changedLines;

    @Column(name = "moved_count")
    private int movedLines;

    @Column(name = "same_count")
    private int sameLines;

    @Column(name = "faulty_count")
    private int faultyLines;

    @Column(name = "kept_count")
    private int keptPeople;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt = Instant.EPOCH;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Column(name = "reverted_at")
    private @Nullable Instant revertedAt;

    protected ImportBatch() {} // for JPA

    ImportBatch(UnitId unit, PersonId owner, String fileName, long fileId, Instant now) {
        this.unit = unit;
        this.owner = owner;
        this.fileName = fileName;
        this.fileId = fileId;
        this.uploadedAt = now;
    }

    /** A job is at it from now on. */
    void begun(JobId job) {
        jobId = job.value();
    }

    /** Its headings were found, or it is shown as it is so that somebody may say what its columns hold. */
    void understood(OldEncoding used, int line, List<String> texts, ColumnMapping columns) {
        encoding = used;
        headingLine = line;
        headings = String.join("\t", texts);
        mapping = columns.text();
    }

    /** What its columns hold, as somebody says; it is read anew with that. */
    void map(ColumnMapping columns) {
        require(BatchState.CHECKED, BatchState.UNMAPPED);
        if (!columns.hasNames()) {
            throw new NamesUnmappedException();
        }
        mapping = columns.text();
        state = BatchState.READING;
    }

    void wantsMapping() {
        state = BatchState.UNMAPPED;
    }

    void checked(Counts counts) {
        lines = counts.lines();
        newLines = counts.of(Verdict.NEW);
        changedLines = counts.of(Verdict.CHANGED);
        movedLines = counts.of(Verdict.MOVED);
        sameLines = counts.of(Verdict.SAME);
        faultyLines = counts.of(Verdict.FAULTY);
        state = BatchState.CHECKED;
    }

    void refused() {
        state = BatchState.REFUSED;
    }

    void discard() {
        require(BatchState.CHECKED, BatchState.UNMAPPED);
        state = BatchState.DISCARDED;
    }

    void beginApplying() {
        require(BatchState.CHECKED);
        if (counts().changes() == 0) {
            throw new NothingToTakeException();
        }
        state = BatchState.APPLYING;
    }

    /** Everything good is stored, or as much as was until somebody stopped it: that can be taken back as well. */
    void applied(Instant now) {
        state = BatchState.APPLIED;
        appliedAt = now;
    }

    void beginReverting(Instant now) {
        require(BatchState.APPLIED);
        if (!isRevertible(now)) {
            throw new RevertTooLateException();
        }
        state = BatchState.REVERTING;
    }

    void revertingStopped() {
        state = BatchState.APPLIED;
    }

    void reverted(int kept, Instant now) {
        state = BatchState.REVERTED;
        keptPeople = kept;
        revertedAt = now;
    }

    private void require(BatchState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new BatchBusyException();
        }
    }

    /** Whether it may still be taken back. */
    public boolean isRevertible(Instant now) {
        return state == BatchState.APPLIED && appliedAt != null && now.isBefore(appliedAt.plus(REVERTIBLE));
    }

    public BatchId getId() {
        return new BatchId(id);
    }

    public UnitId getUnit() {
        return unit;
    }

    public PersonId getOwner() {
        return owner;
    }

    public String getFileName() {
        return fileName;
    }

    long fileId() {
        return fileId;
    }

    public BatchState getState() {
        return state;
    }

    /** The old encoding that its texts were typed in. */
    public Optional<OldEncoding> getEncoding() {
        return Optional.ofNullable(encoding).filter(used -> used != OldEncoding.NONE);
    }

    Optional<Integer> headingLine() {
        return Optional.ofNullable(headingLine);
    }

    /** The headings by column, as they stand in the list. */
    public List<String> getHeadings() {
        return headings == null ? List.of() : List.of(headings.split("\t", -1));
    }

    public ColumnMapping getMapping() {
        return mapping == null ? new ColumnMapping(Map.of()) : ColumnMapping.parse(mapping);
    }

    boolean isMapped() {
        return mapping != null;
    }

    public Optional<JobId> getJob() {
        return Optional.ofNullable(jobId).map(JobId::new);
    }

    public Counts counts() {
        return new Counts(Map.of(
                Verdict.NEW, newLines,
                Verdict.CHANGED, changedLines,
                Verdict.MOVED, movedLines,
                Verdict.SAME, sameLines,
                Verdict.FAULTY, faultyLines));
    }

    public int getLines() {
        return lines;
    }

    /** People who stayed when it was taken back, because they had begun to learn or had an account. */
    public int getKeptPeople() {
        return keptPeople;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public @Nullable Instant getAppliedAt() {
        return appliedAt;
    }

    /** Until when it may be taken back; null while it is not on record. */
    public @Nullable Instant getRevertibleUntil() {
        return appliedAt == null ? null : appliedAt.plus(REVERTIBLE);
    }
}
