package vn.muadam.shared;

/** How a device is used, which changes what its pages may do and leave behind: groups of whoever is signed in, no roles. */
public final class DeviceUse {

    /** It is passed around by a team: beside that of a learner, and no other. */
    public static final String SHARED = "ON_SHARED_DEVICE";

    /** Somebody helps its person: beside that of a learner, and no other. */
    public static final String ASSISTED = "ASSISTED";

    private DeviceUse() {}
}
