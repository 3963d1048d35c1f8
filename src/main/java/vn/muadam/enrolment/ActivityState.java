package vn.muadam.enrolment;

/** How far a learner is with one activity. The order is the only way it can go. */
public enum ActivityState {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED
}
