package vn.muadam.job;

/** Where a {@link Job} stands. */
public enum JobState {

    /** Nobody is at it yet. */
    QUEUED,
    RUNNING,
    DONE,

    /** It ended with a sentence that says why. */
    FAILED,

    /** Its owner wanted it no more; what it had done until then stays. */
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
