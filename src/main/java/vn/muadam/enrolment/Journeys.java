package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.Activity;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.course.Courses;

/** Puts a learner's completions beside the activities of the course; costs one query where the content is known. */
@ApplicationScoped
class Journeys {

    @Inject
    private Courses courses;

    @Inject
    private EnrolmentRepository enrolments;

    Journey of(CourseVersionId version, Optional<Enrolment> enrolment) {
        return enrolment
                .map(begun -> of(version, begun.getId(), begun.getLastActivity().orElse(null), begun.isCompleted()))
                .orElseGet(() -> new Journey(steps(version, Map.of()), null, false));
    }

    Journey of(CourseVersionId version, EnrolmentId enrolment, @Nullable ActivityId last, boolean completed) {
        Map<ActivityId, ActivityCompletion> completions = enrolments.findCompletions(enrolment).stream()
                .collect(Collectors.toMap(ActivityCompletion::getActivity, Function.identity(), Journeys::further));
        return new Journey(steps(version, completions), last, completed);
    }

    private static ActivityCompletion further(ActivityCompletion one, ActivityCompletion other) {
        return one.getState() == ActivityState.COMPLETED ? one : other;
    }

    private List<Step> steps(CourseVersionId version, Map<ActivityId, ActivityCompletion> completions) {
        List<Step> steps = new ArrayList<>();
        int lessons = 0;
        for (Activity activity : courses.activities(version)) {
            lessons += activity.isLesson() ? 1 : 0;
            steps.add(step(activity, activity.isLesson() ? lessons : 0, completions.get(activity.getId())));
        }
        return steps;
    }

    private static Step step(Activity activity, int number, @Nullable ActivityCompletion completion) {
        return new Step(
                activity.getId(),
                activity.getKey(),
                activity.getKind(),
                activity.getTitle(),
                activity.getMinutes(),
                activity.isRequired(),
                activity.getSectionId(),
                number,
                completion == null ? ActivityState.NOT_STARTED : completion.getState(),
                completion != null && completion.isPassed());
    }
}
