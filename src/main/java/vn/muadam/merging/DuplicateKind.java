package vn.muadam.merging;

/** By what two records look alike. */
public enum DuplicateKind {

    /** The same name without marks, the same year of birth, the same commune. */
    NAME,

    /** The same telephone, which families share, so that many are two people. */
    PHONE
}
