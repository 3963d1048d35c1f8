package vn.muadam.enrolment.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.LearnerCourse;

/** One course as it stands for the learner. What is unknown or not there yet is left out of the JSON. */
public record CourseState(
        String key,
        String title,
        boolean compulsory,
        @Nullable LocalDate dueOn,
        boolean started,
        int doneCount,
        int requiredCount,
        @Nullable Instant lastSeenAt,
        @Nullable Instant completedAt) {

    static CourseState of(LearnerCourse course) {
        return new CourseState(
                course.key(),
                course.title(),
                course.isRequired(),
                course.dueOn(),
                course.isStarted(),
                course.doneCount(),
                course.requiredCount(),
                course.lastSeenAt(),
                course.completedAt());
    }
}
