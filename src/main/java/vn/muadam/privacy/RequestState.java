package vn.muadam.privacy;

/** Where a request stands. */
public enum RequestState {
    OPEN,
    DONE,
    REFUSED
}
