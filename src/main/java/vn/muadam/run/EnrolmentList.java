package vn.muadam.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.job.JobId;

/**
 * A list of people who are to take part in a run, as somebody uploaded it.
 *
 * <p>It is read line by line before anybody is enrolled; taking it enrols the people of its good lines, and the others come
 * back as a workbook with the reason. The list itself goes after 30 days; who takes part stays.
 */
@Entity
@Table(name = "enrolment_list")
public class EnrolmentList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "run_id", updatable = false)
    private long runId;

    @Column(name = "owner_id", updatable = false)
    private PersonId owner;

    @Column(name = "file_name", updatable = false)
    private String fileName = "";

    @Column(name = "file_id", updatable = false)
    private long fileId;

    @Enumerated(EnumType.STRING)
    private EnrolmentListState state = EnrolmentListState.READING;

    private @Nullable String headings;

    @Column(name = "job_id")
    private @Nullable Long jobId;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt = Instant.EPOCH;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    protected EnrolmentList() {} // for JPA

    EnrolmentList(CourseRun run, PersonId owner, String fileName, long fileId, Instant at) {
        this.runId = run.getId();
        this.owner = owner;
        this.fileName = fileName;
        this.fileId = fileId;
        this.uploadedAt = at;
    }

    /** A job is at it from now on. */
    void begun(JobId job) {
        jobId = job.value();
    }

    /** These headings stand above its lines. */
    void understood(List<String> texts) {
        headings = String.join("\t", texts);
    }

    void checked() {
        state = EnrolmentListState.CHECKED;
    }

    /** Its people are enrolled from now on. @throws EnrolmentListBusyException when it was not read, or is taken already */
    void beginApplying() {
        if (state != EnrolmentListState.CHECKED) {
            throw new EnrolmentListBusyException();
        }
        state = EnrolmentListState.APPLYING;
    }

    /** @throws EnrolmentListBusyException when a job is at it, or it was taken */
    void requireDiscardable() {
        if (state != EnrolmentListState.CHECKED && state != EnrolmentListState.REFUSED) {
            throw new EnrolmentListBusyException();
        }
    }

    void applied(Instant at) {
        state = EnrolmentListState.APPLIED;
        appliedAt = at;
    }

    /** The job that read it, or took it, ended before its time: whoever was enrolled stays, the rest may be tried again. */
    void stopped() {
        state = state == EnrolmentListState.READING ? EnrolmentListState.REFUSED : EnrolmentListState.CHECKED;
    }

    public long getId() {
        return id;
    }

    public long getRunId() {
        return runId;
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

    public EnrolmentListState getState() {
        return state;
    }

    /** The headings by column, as they stand in the list. */
    public List<String> getHeadings() {
        return headings == null ? List.of() : List.of(headings.split("\t", -1));
    }

    public Optional<JobId> getJob() {
        return Optional.ofNullable(jobId).map(JobId::new);
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    /** Null while it is not taken. */
    public @Nullable Instant getAppliedAt() {
        return appliedAt;
    }
}
