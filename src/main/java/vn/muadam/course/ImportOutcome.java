package vn.muadam.course;

/** How the reading of a course package ended. */
public enum ImportOutcome {
    /** A new draft version was made. */
    STORED,
    /** The package had errors; nothing of it was stored. */
    REFUSED
}
