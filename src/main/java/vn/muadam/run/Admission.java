package vn.muadam.run;

/** How people come into a run. */
public enum Admission {
    /** Whoever is in the unit joins by themselves. */
    OPEN,
    /** Whoever is in the unit asks, and somebody admits them. */
    APPROVAL,
    /** Only who is put on the list. */
    LISTED
}
