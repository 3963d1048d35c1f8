package vn.muadam.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The text of a lesson activity as safe HTML, rendered once at import because a version's content never changes. */
@Entity
@Cacheable
@Table(name = "lesson")
public class Lesson {

    @Id
    @Column(name = "activity_id")
    private Long id;

    @Column(updatable = false)
    private @Nullable String summary;

    @Lob
    @Column(updatable = false)
    private String html = "";

    protected Lesson() {} // for JPA

    public ActivityId getActivityId() {
        return new ActivityId(id);
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public String getHtml() {
        return html;
    }
}
