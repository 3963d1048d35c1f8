package vn.muadam.identity;

/** What can be corrected on a person's record. */
public enum PersonField {
    NAME,

    /** A year of four digits. */
    BIRTH_YEAR,

    /** The name of a {@link Sex}. */
    SEX,

    /** In the form of E.164. */
    PHONE,
    EMAIL,

    /** The {@link SealedPersonalId}, a bar, and the hash of the number. */
    PERSONAL_ID
}
