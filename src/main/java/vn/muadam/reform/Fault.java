package vn.muadam.reform;

/** What somebody must see to before a change may happen, or should know of. */
public enum Fault {
    UNKNOWN_UNIT(true),
    AMBIGUOUS_NAME(true),
    NAME_DIFFERS(true),
    DOUBLE_LINE(true),
    DOUBTFUL(true),
    NOTHING_SAID(true),
    TYPE_UNKNOWN(true),
    CODE_MISSING(true),
    CODE_IN_USE(true),
    NAMES_DISAGREE(true),
    PARENTS_DISAGREE(true),
    PARENT_UNKNOWN(true),
    PARENT_AMBIGUOUS(true),
    PARENT_UNFIT(true),
    OWN_UNIT(true),
    CHOICE_MISSING(true),
    NOTHING_CHANGES(true),
    PLACE_UNKNOWN(true),

    /** Two parts of one name come together; each will bear the name of where it came from. */
    SAME_NAME(false);

    private final boolean blocking;

    Fault(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether the change waits until this is seen to. */
    public boolean isBlocking() {
        return blocking;
    }
}
