package vn.muadam.run;

/** Why a line of a list of participants cannot be taken. */
public enum LineTrouble {
    NAME_MISSING,
    PHONE_UNREADABLE,
    COHORT_TOO_LONG,
    /** Nobody of that name belongs to the unit of the run. */
    UNKNOWN,
    /** More than one of that name does, and nothing tells which. */
    SEVERAL,
    /** The one of that name has another telephone, and no team tells that it is the same person. */
    PHONE_DIFFERS,
    /** Somebody of another name has that telephone. */
    PHONE_OF_ANOTHER,
    /** A line above means the same person. */
    TWICE
}
