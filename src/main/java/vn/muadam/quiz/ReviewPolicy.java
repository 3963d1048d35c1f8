package vn.muadam.quiz;

import java.time.Duration;

/** How strictly a quiz is held: what a learner sees of a finished attempt, and how late answers may still arrive. */
public enum ReviewPolicy {
    /** Everything at once: it is there to learn from. */
    PRACTICE(Duration.ofDays(3)),
    /** The score and the feedback on one's own answers at once, the right answers once no attempt is to come. */
    TEST(Duration.ofDays(3)),
    /** Nothing but that it was handed in, until somebody releases it; held under supervision, so nothing arrives late. */
    EXAM(Duration.ZERO);

    private final Duration syncGrace;

    ReviewPolicy(Duration syncGrace) {
        this.syncGrace = syncGrace;
    }

    /** How long after the deadline an answer is still taken that was given in time on a phone without network. */
    public Duration syncGrace() {
        return syncGrace;
    }

    /** Whether a paper may lie on a device for a time without network. */
    boolean isKeepable() {
        return this != EXAM;
    }

    public boolean showsScore() {
        return this != EXAM;
    }

    /** Whether the right answers may be shown of a quiz that can, or can no longer, be taken again. */
    public boolean showsRightAnswers(boolean canBeTakenAgain) {
        return this == PRACTICE || (this == TEST && !canBeTakenAgain);
    }
}
