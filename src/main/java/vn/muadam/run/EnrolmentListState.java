package vn.muadam.run;

/** How far a list of participants has come. */
public enum EnrolmentListState {
    READING,
    CHECKED,
    APPLYING,
    APPLIED,
    /** It could not be read; its job says why. */
    REFUSED;

    public boolean isUnderWay() {
        return this == READING || this == APPLYING;
    }
}
