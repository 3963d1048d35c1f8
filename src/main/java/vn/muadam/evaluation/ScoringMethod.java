package vn.muadam.evaluation;

/** How a value becomes points; there is no free scripting, so that every score can be explained. */
public enum ScoringMethod {
    /** Points = maximum × a / b. */
    RATIO,
    /** The points of the step that the value reaches. */
    TIER,
    /** All or nothing. */
    BOOL,
    /** A level that the reviewer picks. */
    RUBRIC,
    /** Points per item, capped. */
    COUNT,
    /** The ratio to the best unit of a peer group. */
    BEST_OF_PEERS
}
