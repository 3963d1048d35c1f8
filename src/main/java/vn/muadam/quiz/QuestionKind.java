package vn.muadam.quiz;

/** How a question is answered. */
public enum QuestionKind {
    /** One of several options. */
    SINGLE,
    /** Any number of options. */
    MULTIPLE,
    /** Right or wrong, in this order for ever. */
    TRUE_FALSE;

    /** Whether more than one option may be chosen. */
    public boolean takesSeveral() {
        return this == MULTIPLE;
    }
}
