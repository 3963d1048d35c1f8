package vn.muadam.quiz;

/** What there is to see of an attempt; the quiz decides which of it when. */
public enum ReviewItem {
    /** The questions and what was answered. */
    ATTEMPT,
    /** Which answers are right. */
    CORRECTNESS,
    /** The score, and with it whether the quiz is passed. */
    MARKS,
    /** What the author says to the answer that was given. */
    SPECIFIC_FEEDBACK,
    /** What the author says to the question. */
    GENERAL_FEEDBACK,
    RIGHT_ANSWER,
    /** What the quiz says to the score. */
    OVERALL_FEEDBACK
}
