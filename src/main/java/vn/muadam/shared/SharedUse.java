package vn.muadam.shared;

/** That a device is passed around by several people, which changes what its pages may do and leave behind. */
public final class SharedUse {

    /** The group of whoever is signed in on such a device, beside that of a learner and no other. */
    public static final String GROUP = "ON_SHARED_DEVICE";

    private SharedUse() {}
}
