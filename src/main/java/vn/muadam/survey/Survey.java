package vn.muadam.survey;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;

/**
 * The survey of an activity: it is never marked. Published with its course version and never changed, so that every reply
 * was given to the same form and under the same promise.
 */
@Entity
@Cacheable
@Table(name = "survey")
public class Survey {

    @Id
    @Column(name = "activity_id")
    private Long activityId;

    @Column(updatable = false)
    private boolean anonymous;

    @Column(updatable = false)
    private @Nullable String intro;

    protected Survey() {} // for JPA

    Survey(SurveyDraft draft) {
        this.activityId = draft.activity().value();
        this.anonymous = draft.anonymous();
        this.intro = draft.intro();
    }

    public ActivityId getActivity() {
        return new ActivityId(activityId);
    }

    /** Whether replies are kept without anything that leads to whoever gave them. */
    public boolean isAnonymous() {
        return anonymous;
    }

    /** What is said before the first item; null for nothing. */
    public @Nullable String getIntro() {
        return intro;
    }
}
