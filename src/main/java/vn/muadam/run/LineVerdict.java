package vn.muadam.run;

/** What a line of a list of participants would do, or has done. */
public enum LineVerdict {
    /** The person will take part, or wait where no place is left. */
    JOINING,
    /** The person takes part by this list. */
    JOINED,
    /** The person waits for a place. */
    WAITING,
    /** The person took part before. */
    ALREADY,
    /** Nobody can tell whom it means. */
    FAULTY
}
