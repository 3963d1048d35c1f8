package vn.muadam.enrolment;

/** Who or what said that an activity is complete. */
public enum CompletedBy {
    /** The activity's own rule: a lesson was opened, a quiz passed. */
    RULE,
    LEARNER,
    LEADER,
    ADMIN,
    /** Taken over from another system. */
    MIGRATION
}
