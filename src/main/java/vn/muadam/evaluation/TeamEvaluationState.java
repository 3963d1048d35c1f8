package vn.muadam.evaluation;

/** Where a team's record stands between its own scoring and the decision that recognises it. */
public enum TeamEvaluationState {
    NOT_STARTED,
    SELF_SCORING,
    SUBMITTED,
    RETURNED,
    VERIFIED,
    APPEALED,
    APPROVED,
    PUBLISHED,
    LOCKED;

    /** Whether it is the team's turn to do something about it. */
    boolean isWithTeam() {
        return this == NOT_STARTED || this == SELF_SCORING || this == RETURNED;
    }

    /** Whether computed values still follow the facts; from verification on they stand as they were seen. */
    boolean followsFacts() {
        return compareTo(VERIFIED) < 0;
    }
}
