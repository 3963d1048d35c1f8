package vn.muadam.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseVersionId;

/**
 * A course as it stands for one person: offered to everybody, perhaps assigned, perhaps begun.
 *
 * @param version the version that they learn, or would begin with
 * @param assignment the state of the obligation, or null where the course is a free choice
 * @param enrolment null before the first lesson was opened
 * @param completedBefore when an earlier cycle was completed; null where there was none
 */
public record LearnerCourse(
        String key,
        CourseVersionId version,
        String title,
        String shortTitle,
        @Nullable String titleEn,
        int minutes,
        @Nullable AssignmentState assignment,
        @Nullable LocalDate dueOn,
        @Nullable EnrolmentId enrolment,
        int doneCount,
        int requiredCount,
        @Nullable ActivityId lastActivity,
        @Nullable Instant lastSeenAt,
        @Nullable Instant completedAt,
        @Nullable Instant completedBefore) {

    public boolean isRequired() {
        return assignment != null;
    }

    public boolean isStarted() {
        return enrolment != null;
    }

    public boolean isCompleted() {
        return completedAt != null;
    }

    boolean isInProgress() {
        return isStarted() && !isCompleted();
    }

    boolean isWaiting() {
        return assignment != null && assignment.isOpen() && !isStarted();
    }
}
