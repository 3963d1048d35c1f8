package vn.muadam.quiz;

/** Where an attempt stands; {@link Attempt} says how one becomes the next. */
public enum AttemptState {
    NOT_STARTED,
    IN_PROGRESS,
    /** Time is up and somebody is about to hand in what was saved. */
    OVERDUE,
    /** Handed in, not yet marked. */
    SUBMITTED,
    /** Marked. */
    FINISHED,
    /** Nothing was answered in time; it counts in no result. */
    ABANDONED;

    /** Whether the learner may still be working on it: at most one such attempt a quiz exists. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS || this == OVERDUE;
    }
}
