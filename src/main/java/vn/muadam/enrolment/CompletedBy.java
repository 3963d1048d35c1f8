package vn.muadam.enrolment;

/** Who or what said that an activity is complete. */
public enum CompletedBy {
    /** The activity's own rule: a lesson was opened, a quiz passed. */
    RULE,
    LEARNER,
    /** Whoever leads the learner, or an official, confirmed a practice. */
    LEADER,
    /** Whoever took down that the learner was at the meeting. */
    ATTENDANCE,
    ADMIN,
    /** Taken over from another system. */
    MIGRATION
}
