package vn.muadam.roster;

/** Where an {@link ImportBatch} stands. */
public enum BatchState {

    /** Its file is being read and compared with what is on record. */
    READING,

    /** The columns cannot be told by their headings; somebody has to say what they hold. */
    UNMAPPED,

    /** Every line has its verdict; nothing is stored yet. */
    CHECKED,
    APPLYING,
    APPLIED,
    REVERTING,
    REVERTED,

    /** The file cannot be read; its job says why. */
    REFUSED,

    /** Whoever loaded it does not want it. */
    DISCARDED;

    /** Whether a job is at it. */
    public boolean isUnderWay() {
        return this == READING || this == APPLYING || this == REVERTING;
    }
}
