package vn.muadam.demo;

/** The sex of an invented person, as the column of {@code person} names it. */
enum Sex {
    FEMALE,
    MALE
}
