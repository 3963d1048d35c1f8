package vn.muadam.course;

/** Whose word it needs that a practice was done. */
public enum Confirmer {
    SELF,
    /** The leader of the learner's team, or its deputy. */
    LEADER,
    /** An official or a trainer of the learner's units. */
    OFFICIAL
}
