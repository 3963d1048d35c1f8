package vn.muadam.course;

/** In which order activities may be opened: freely, or each only when the required ones before it are complete. */
public enum ActivityOrder {
    FREE,
    SEQUENCE
}
