package vn.muadam.evaluation;

/** Whether a criterion counts for a team: one that does not leaves both the points and the maximum. */
public enum Applicability {
    APPLICABLE,
    NOT_APPLICABLE
}
