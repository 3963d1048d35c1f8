package vn.muadam.account;

/** The device that a request comes from, as its headers tell; only the side of the pages can read them. */
public interface RequestDevice {

    /** The token of its cookie; empty where there is none. */
    String token();

    /** How its browser calls itself; empty where it does not. */
    String userAgent();
}
