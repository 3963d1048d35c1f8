package vn.muadam.survey;

/** How an item of a survey is answered. None of them is right or wrong. */
public enum ItemKind {
    /** A number from 1 to 5, with words at both ends. */
    SCALE,
    /** One of several options. */
    SINGLE,
    /** Any of several options. */
    SEVERAL,
    /** In one's own words. */
    TEXT
}
