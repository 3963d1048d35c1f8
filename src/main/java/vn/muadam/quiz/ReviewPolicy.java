package vn.muadam.quiz;

/** What a learner sees of a finished attempt, and when. */
public enum ReviewPolicy {
    /** Everything at once: it is there to learn from. */
    PRACTICE,
    /** The score and the feedback on one's own answers at once, the right answers once no attempt is to come. */
    TEST,
    /** Nothing but that it was handed in, until somebody releases it. */
    EXAM;

    public boolean showsScore() {
        return this != EXAM;
    }

    /** Whether the right answers may be shown of a quiz that can, or can no longer, be taken again. */
    public boolean showsRightAnswers(boolean canBeTakenAgain) {
        return this == PRACTICE || (this == TEST && !canBeTakenAgain);
    }
}
