package vn.muadam.quiz;

/** How much of a question's mark an answer is worth. */
public enum Scoring {
    PER_OPTION,
    ALL_OR_NOTHING,
    RIGHT_MINUS_WRONG
}
