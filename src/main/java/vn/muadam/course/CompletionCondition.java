package vn.muadam.course;

/**
 * What must happen before an activity counts as done; where an activity names several, all of them must.
 *
 * <p>Time spent is deliberately none of them: it says how long a page was open, not what was learnt.
 */
public enum CompletionCondition {
    /** The lesson was opened. */
    OPENED,
    /** Every check question of the lesson was answered. */
    CHECKED,
    /** The learner says that the lesson is done. */
    MARKED,
    /** An attempt at the quiz, or the survey, was submitted. */
    SUBMITTED,
    /** An attempt at the quiz reached the pass mark. */
    PASSED,
    /** Somebody entitled to it confirmed the practice. */
    CONFIRMED,
    /** The learner was at the meeting. */
    ATTENDED
}
