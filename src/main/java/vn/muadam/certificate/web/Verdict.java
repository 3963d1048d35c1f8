package vn.muadam.certificate.web;

import vn.muadam.certificate.VerifiedCertificate;

/** What the public page says first, before any detail: the colour, the icon and the two sentences of each answer. */
public enum Verdict {
    GENUINE("good", "done", "verification.heading.genuine", "verification.help.genuine"),
    EXPIRED("", "clock", "verification.heading.expired", "verification.help.expired"),
    REVOKED("bad", "close", "verification.heading.revoked", "verification.help.revoked"),
    REPLACED("bad", "redo", "verification.heading.replaced", "verification.help.replaced"),
    ALTERED("bad", "warn", "verification.heading.altered", "verification.help.altered"),
    DEMONSTRATION("", "info", "verification.heading.demonstration", "verification.help.demonstration"),
    UNKNOWN("bad", "close", "verification.heading.unknown", "verification.help.unknown");

    private final String look;
    private final String icon;
    private final String heading;
    private final String help;

    Verdict(String look, String icon, String heading, String help) {
        this.look = look;
        this.icon = icon;
        this.heading = heading;
        this.help = help;
    }

    /** An invented certificate is never called genuine, but one that was revoked is called so. */
    static Verdict on(VerifiedCertificate certificate) {
        return switch (certificate.state()) {
            case EXPIRED -> EXPIRED;
            case REVOKED -> REVOKED;
            case REPLACED -> REPLACED;
            case ALTERED -> ALTERED;
            case ISSUED -> certificate.demo() ? DEMONSTRATION : GENUINE;
            case ISSUABLE -> UNKNOWN;
        };
    }

    public String getLook() {
        return look;
    }

    public String getIcon() {
        return icon;
    }

    public String getHeading() {
        return heading;
    }

    public String getHelp() {
        return help;
    }
}
