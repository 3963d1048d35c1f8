package vn.muadam.quiz;

/** How a question is answered; {@link Interaction} holds what each kind needs. */
public enum QuestionKind {
    /** One of several options. */
    SINGLE,
    /** Any number of options. */
    MULTIPLE,
    /** Right or wrong, in this order for ever. */
    TRUE_FALSE,
    /** What belongs to what. */
    MATCHING,
    /** What comes first, second and so on. */
    ORDERING,
    /** A word or a few. */
    SHORT_ANSWER,
    /** A number. */
    NUMERICAL,
    /** The numbered gaps of a text. */
    BLANKS,
    /** A text that a person marks. */
    ESSAY,
    /** A photograph that a person marks. */
    PHOTO;

    /** Whether a person says what an answer is worth. */
    public boolean isMarkedByHand() {
        return this == ESSAY || this == PHOTO;
    }
}
