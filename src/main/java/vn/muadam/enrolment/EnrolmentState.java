package vn.muadam.enrolment;

/** Where a participation stands; it never leaves {@link #COMPLETED}. */
public enum EnrolmentState {
    ACTIVE,
    COMPLETED
}
