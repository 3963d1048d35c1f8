package vn.muadam.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How strictly a quiz is held: which {@link ReviewItem} a learner sees at which {@link ReviewMoment}, and how late answers
 * may still arrive. This is the one place that decides it; whatever shows something of an attempt to its learner asks here.
 *
 * <p>The matrix is that of Moodle's review options, offered as three presets.
 */
public enum ReviewPolicy {
    /** Everything at once: it is there to learn from. */
    PRACTICE(Duration.ofDays(3)),
    /** The score and the feedback on one's own answers at once, the right answers once no attempt is to come. */
    TEST(Duration.ofDays(3)),
    /** Nothing but that it was handed in, until its results are released; held under supervision, so nothing arrives late. */
    EXAM(Duration.ZERO);

    private static final Set<ReviewItem> ALL = Collections.unmodifiableSet(EnumSet.allOf(ReviewItem.class));
    private static final Set<ReviewItem> NOT_THE_RIGHT_ANSWERS = Collections.unmodifiableSet(
            EnumSet.complementOf(EnumSet.of(ReviewItem.RIGHT_ANSWER, ReviewItem.GENERAL_FEEDBACK)));

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

    /** What may be seen at that moment. */
    public Set<ReviewItem> shown(ReviewMoment moment) {
        return switch (moment) {
            case DURING -> this == PRACTICE ? ALL : Set.of();
            case JUST_AFTER, LATER -> this == PRACTICE ? ALL : this == TEST ? NOT_THE_RIGHT_ANSWERS : Set.of();
            case AFTER_CLOSE -> ALL;
        };
    }

    /**
     * What a learner may see now of an attempt of theirs.
     *
     * @param released whether the results of an exam are; of other quizzes it is not asked
     */
    Set<ReviewItem> shown(Attempt attempt, NextTurn next, boolean released, Instant now) {
        boolean over = isReleasedByHand() ? released : !next.isToCome();
        return shown(ReviewMoment.of(attempt, over, now));
    }

    /** Whether results wait until somebody releases them. */
    public boolean isReleasedByHand() {
        return this == EXAM;
    }
}
