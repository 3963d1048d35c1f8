package vn.muadam.enrolment;

import org.jspecify.annotations.Nullable;
import vn.muadam.course.Confirmer;

/**
 * Something to do away from the screen as one learner sees it: a practice, or a meeting.
 *
 * @param html the task, or the agenda
 * @param confirmer whose word a practice needs; null for a meeting
 * @param report what the learner last said of it; null for nothing
 */
public record Deed(
        String courseKey,
        String courseTitle,
        Step step,
        String html,
        @Nullable Confirmer confirmer,
        @Nullable PracticeReport report) {

    /** Whether the learner may say that they did it. */
    public boolean isReportable() {
        return confirmer != null && !step.isDone();
    }

    public boolean isWaiting() {
        return report != null && report.getState() == PracticeState.WAITING && !step.isDone();
    }

    public boolean isReturned() {
        return report != null && report.getState() == PracticeState.RETURNED && !step.isDone();
    }
}
