package vn.muadam.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a course package that led to something: a new draft, or a refusal with every fault and its place, so
 * that whoever mends the package sees all of them at once.
 */
@Entity
@Table(name = "course_import")
public class CourseImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(updatable = false)
    private String source = "";

    @Column(name = "imported_at", updatable = false)
    private Instant importedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImportOutcome outcome = ImportOutcome.REFUSED;

    @Column(name = "version_id", updatable = false)
    private @Nullable CourseVersionId versionId;

    @Lob
    @Column(updatable = false)
    private String faults = "";

    protected CourseImport() {} // for JPA

    CourseImport(String source, Instant importedAt, @Nullable CourseVersionId versionId, List<ImportFault> faults) {
        this.source = source;
        this.importedAt = importedAt;
        this.outcome = versionId == null ? ImportOutcome.REFUSED : ImportOutcome.STORED;
        this.versionId = versionId;
        this.faults = faults.stream().map(ImportFault::asLine).collect(Collectors.joining("\n"));
    }

    public Long getId() {
        return id;
    }

    /** The folder of the package. */
    public String getSource() {
        return source;
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    public ImportOutcome getOutcome() {
        return outcome;
    }

    public boolean isRefused() {
        return outcome == ImportOutcome.REFUSED;
    }

    public @Nullable CourseVersionId getVersionId() {
        return versionId;
    }

    /** What was found, errors and warnings, by file and line. */
    public List<ImportFault> getFaults() {
        return faults.lines().map(ImportFault::ofLine).toList();
    }

    public long getErrorCount() {
        return getFaults().stream().filter(ImportFault::error).count();
    }
}
