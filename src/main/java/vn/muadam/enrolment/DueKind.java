package vn.muadam.enrolment;

/** How a requirement says by when it is to be met. */
public enum DueKind {
    /** No day: it is compulsory, and nobody is late. */
    NONE,
    /** One day, the same for all. */
    DAY,
    /** So many days after it was given to the person. */
    DAYS,
    /** The same day every year. */
    YEARLY,
    /** At first so many days after it was given; then again so many months after it was met. */
    RENEWAL;

    /** Whether who has met it must meet it again. */
    public boolean isRepeated() {
        return this == YEARLY || this == RENEWAL;
    }
}
