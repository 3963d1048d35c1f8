package vn.muadam.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A course through all its versions, known by its key for ever. What can be learnt stands in its {@link CourseVersion
 * versions}; at most one of them is published at a time.
 */
@Entity
@Table(name = "course")
public class Course {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "course_key", updatable = false)
    private String key = "";

    @Column(name = "published_version_id")
    private @Nullable CourseVersionId publishedVersion;

    protected Course() {} // for JPA

    Course(String key) {
        this.key = key;
    }

    void makePublished(CourseVersionId version) {
        publishedVersion = version;
    }

    public CourseId getId() {
        return new CourseId(id);
    }

    public String getKey() {
        return key;
    }

    public Optional<CourseVersionId> publishedVersion() {
        return Optional.ofNullable(publishedVersion);
    }
}
