package vn.muadam.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where somebody stands with a course on a day, from the obligation and the participation together. */
public enum Standing {
    COMPLETED,
    OVERDUE,
    IN_PROGRESS,
    NOT_STARTED,
    /** Neither has to learn it nor does. */
    NOT_ASSIGNED;

    /**
     * From the states as stored.
     *
     * @param enrolment the state of the enrolment, or null without one
     * @param assignment the state of the assignment, or null without one
     */
    static Standing of(
            @Nullable String enrolment, @Nullable String assignment, @Nullable LocalDate dueOn, LocalDate today) {
        boolean open = "ASSIGNED".equals(assignment) || "IN_PROGRESS".equals(assignment);
        if ("COMPLETED".equals(enrolment) || "COMPLETED".equals(assignment)) {
            return COMPLETED;
        }
        if (open && dueOn != null && today.isAfter(dueOn)) {
            return OVERDUE;
        }
        if (enrolment != null) {
            return IN_PROGRESS;
        }
        return open ? NOT_STARTED : NOT_ASSIGNED;
    }
}
