package vn.muadam.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A part of a course version under which activities stand. */
@Entity
@Cacheable
@Table(name = "course_section")
public class CourseSection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "version_id", updatable = false)
    private CourseVersionId versionId;

    @Column(name = "section_key", updatable = false)
    private String key = "";

    @Column(updatable = false)
    private String title = "";

    @Column(updatable = false)
    private @Nullable String summary;

    @Column(name = "ordinal", updatable = false)
    private int position;

    protected CourseSection() {} // for JPA

    CourseSection(CourseVersionId versionId, CourseDraft.Section section, int position) {
        this.versionId = versionId;
        this.key = section.key();
        this.title = section.title();
        this.summary = section.summary();
        this.position = position;
    }

    public Long getId() {
        return id;
    }

    public CourseVersionId getVersionId() {
        return versionId;
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public int getOrdinal() {
        return position;
    }
}
