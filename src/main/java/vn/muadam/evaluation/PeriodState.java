package vn.muadam.evaluation;

/** The life of an evaluation period, in order; the criteria freeze when it opens. */
public enum PeriodState {
    DRAFT,
    OPEN,
    SELF_SCORING_CLOSED,
    VERIFYING,
    APPROVED,
    PUBLISHED,
    ARCHIVED
}
