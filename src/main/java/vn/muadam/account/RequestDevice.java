package vn.muadam.account;

/** The device that a request comes from, as its headers tell; only the side of the pages can read them. */
public interface RequestDevice {

    /** The token of its cookie; empty where there is none. */
    String token();

    /** The token of the shared device; empty on a device of one person. */
    String sharedToken();

    /** The random mark that the sign-in page gave it, which names nobody; empty where it has none yet. */
    String mark();

    /** The address of the network that it comes from; one of a phone's own subnet in IPv6, where each has its own. */
    String network();

    /** How its browser calls itself; empty where it does not. */
    String userAgent();
}
