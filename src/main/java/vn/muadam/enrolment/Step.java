package vn.muadam.enrolment;

import vn.muadam.course.ActivityId;
import vn.muadam.course.ActivityKind;

/**
 * One activity of a course as one learner sees it.
 *
 * @param section the section it stands under
 * @param number the n of "Bài n" for a lesson, 0 for anything else
 */
public record Step(
        ActivityId activity,
        String key,
        ActivityKind kind,
        String title,
        int minutes,
        boolean required,
        long section,
        int number,
        ActivityState state,
        boolean passed) {

    public boolean isLesson() {
        return kind == ActivityKind.LESSON;
    }

    public boolean isQuiz() {
        return kind == ActivityKind.QUIZ;
    }

    public boolean isSurvey() {
        return kind == ActivityKind.SURVEY;
    }

    public boolean isDone() {
        return state == ActivityState.COMPLETED;
    }

    boolean isTodo() {
        return required && !isDone();
    }
}
