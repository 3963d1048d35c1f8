package vn.muadam.enrolment;

/** Where an obligation stands. "Overdue" is no state: it follows from the due date and today. */
public enum AssignmentState {
    ASSIGNED,
    IN_PROGRESS,
    COMPLETED,
    EXEMPT,
    CANCELLED;

    /** Whether a team is counted by it: nobody counts who was exempt or released. */
    public boolean isCounted() {
        return this != EXEMPT && this != CANCELLED;
    }

    /** Whether something is still to be learnt. */
    public boolean isOpen() {
        return this == ASSIGNED || this == IN_PROGRESS;
    }
}
