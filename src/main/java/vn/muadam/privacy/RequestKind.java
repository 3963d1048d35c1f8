package vn.muadam.privacy;

/** What somebody may ask about their data. */
public enum RequestKind {
    CORRECTION,
    ERASURE,

    /** An objection, a restriction, a question. */
    OTHER
}
