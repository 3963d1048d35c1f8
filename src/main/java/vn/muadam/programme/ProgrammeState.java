package vn.muadam.programme;

/** Where a programme stands. */
public enum ProgrammeState {
    /** Only who composes it sees it. */
    DRAFT,
    /** Learners of its unit see it; its sets change no more. */
    OPEN,
    /** Nobody is offered it any more. */
    RETIRED
}
