package vn.muadam.enrolment.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityKind;
import vn.muadam.enrolment.ActivityState;
import vn.muadam.enrolment.Outline;
import vn.muadam.enrolment.Step;

/**
 * How far the learner is with each activity of a course.
 *
 * @param place the key of the activity to go on with; left out when nothing required remains
 */
public record CourseProgress(
        String key,
        String title,
        boolean completed,
        @Nullable String place,
        List<ActivityProgress> activities) {

    /** One activity and how far the learner is with it. */
    public record ActivityProgress(
            String key, ActivityKind kind, String title, int minutes, boolean required, ActivityState state) {

        static ActivityProgress of(Step step) {
            return new ActivityProgress(
                    step.key(), step.kind(), step.title(), step.minutes(), step.required(), step.state());
        }
    }

    static CourseProgress of(Outline outline) {
        return new CourseProgress(
                outline.courseKey(),
                outline.version().getTitle(),
                outline.journey().isCompleted(),
                outline.journey().findPlace().map(Step::key).orElse(null),
                outline.journey().getSteps().stream().map(ActivityProgress::of).toList());
    }
}
