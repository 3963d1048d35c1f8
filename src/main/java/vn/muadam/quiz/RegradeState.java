package vn.muadam.quiz;

/** How far a regrade is. */
public enum RegradeState {
    /** What it would change is being computed. */
    TRYING,
    /** What it would change is known; nothing has changed. */
    TRIED,
    /** The marks are being changed. */
    APPLYING,
    APPLIED,
    /** Somebody stopped it, or it failed; it may be begun again. */
    STOPPED
}
