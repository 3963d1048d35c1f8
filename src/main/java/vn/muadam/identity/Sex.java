package vn.muadam.identity;

/** As identity papers have it; nobody has to say. */
public enum Sex {
    FEMALE,
    MALE
}
