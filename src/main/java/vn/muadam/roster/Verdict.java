package vn.muadam.roster;

/** What a line of a list means beside what is on record. */
public enum Verdict {

    /** Nobody like that is on record. */
    NEW,

    /** Known, in that team; something else is said of them. */
    CHANGED,

    /** Known, and comes into another team. */
    MOVED,

    /** Known exactly so. */
    SAME,

    /** It cannot be taken as it stands. */
    FAULTY;

    /** Whether taking the line changes the record. */
    boolean isChange() {
        return this == NEW || this == CHANGED || this == MOVED;
    }
}
