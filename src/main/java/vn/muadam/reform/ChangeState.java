package vn.muadam.reform;

/** Where a {@link UnitChange} stands. */
public enum ChangeState {

    /** Its annex is read; nothing has changed yet. */
    DRAFT,

    /** It happens by itself at 00:00 of its day. */
    SCHEDULED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,

    /** Whoever began it does not want it. */
    DISCARDED;

    /** Whether a job is at it. */
    public boolean isUnderWay() {
        return this == APPLYING || this == UNDOING;
    }
}
