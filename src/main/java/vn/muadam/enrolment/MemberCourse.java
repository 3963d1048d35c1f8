package vn.muadam.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a member is with one compulsory course. It holds no score: those are the learner's own.
 *
 * @param lesson the lesson that was open last, 0 before the first
 */
public record MemberCourse(
        String shortTitle,
        AssignmentState state,
        @Nullable LocalDate dueOn,
        int lesson,
        int lessons,
        @Nullable Instant lastSeenAt) {

    public boolean isDone() {
        return state == AssignmentState.COMPLETED;
    }

    /** Days past the due date; 0 while in time or done. */
    public long overdueDays(LocalDate today) {
        if (isDone() || dueOn == null || !today.isAfter(dueOn)) {
            return 0;
        }
        return today.toEpochDay() - dueOn.toEpochDay();
    }
}
