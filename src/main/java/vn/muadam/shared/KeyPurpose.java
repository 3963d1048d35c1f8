package vn.muadam.shared;

import java.util.Locale;

/** What a key of the installation is for; each purpose has keys of its own, so that each can be changed alone. */
public enum KeyPurpose {

    /** Seals what the product has issued, so that a change behind its back is seen. */
    SIGNING,

    /** Hashes what must be found again but not read back, such as the phone number in a count of wrong secrets. */
    LOOKUP,

    /** Encrypts what the product itself must read again: numbers of identity papers, secrets of second steps. */
    PERSONAL_ID,

    /** Marks and chains the acts that somebody may have to answer for. */
    AUDIT;

    /**
     * The purpose that the key file writes so.
     *
     * @throws IllegalArgumentException for a word that is no purpose
     */
    public static KeyPurpose of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether key files were made before there was this purpose; they hold no first generation of it. */
    boolean isYounger() {
        return this == AUDIT;
    }

    /** How the key file writes it: "personal-id". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
