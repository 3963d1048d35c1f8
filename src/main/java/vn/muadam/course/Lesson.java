package vn.muadam.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The text of an activity as safe HTML: what a lesson teaches, the task of a practice, the agenda of a meeting.
 *
 * <p>It is rendered once, at import, because a version's content never changes. A check question stands in it as an empty
 * {@code <div class="check" data-question="…">}, which the page fills.
 */
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

    Lesson(ActivityId activity, CourseDraft.Text text) {
        this.id = activity.value();
        this.summary = text.summary();
        this.html = text.html();
    }

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
