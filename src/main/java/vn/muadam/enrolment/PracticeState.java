package vn.muadam.enrolment;

/** What became of a report of a practice. */
public enum PracticeState {
    /** Nobody has looked at it. */
    WAITING,
    CONFIRMED,
    /** The learner reads why, and may report again. */
    RETURNED
}
