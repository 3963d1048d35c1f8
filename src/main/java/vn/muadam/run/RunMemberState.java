package vn.muadam.run;

/** Where somebody stands with a run. */
public enum RunMemberState {
    /** Has asked, and waits for somebody to decide. */
    REQUESTED,
    /** May take part as soon as a place is free, the first who asked before the others. */
    WAITLISTED,
    ADMITTED,
    DECLINED,
    /** Has left by themselves; may ask again. */
    LEFT;

    /** Whether the person waits for something. */
    public boolean isWaiting() {
        return this == REQUESTED || this == WAITLISTED;
    }
}
