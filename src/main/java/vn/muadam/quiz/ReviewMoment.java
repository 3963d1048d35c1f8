package vn.muadam.quiz;

import java.time.Duration;
import java.time.Instant;

/** When somebody looks at an attempt of theirs. */
public enum ReviewMoment {
    /** While it is open. */
    DURING,
    /** In the two minutes after it was marked. */
    JUST_AFTER,
    /** Later, while another attempt may follow. */
    LATER,
    /** Once no attempt is to come; of an exam, once its results are released. */
    AFTER_CLOSE;

    private static final Duration JUST = Duration.ofMinutes(2);

    /**
     * Which moment it is.
     *
     * @param closed whether nothing is to come any more
     */
    static ReviewMoment of(Attempt attempt, boolean closed, Instant now) {
        if (attempt.isOpen()) {
            return DURING;
        }
        if (closed) {
            return AFTER_CLOSE;
        }
        boolean just = attempt.getSitting()
                .getFinishedAt()
                .filter(at -> now.isBefore(at.plus(JUST)))
                .isPresent();
        return just ? JUST_AFTER : LATER;
    }
}
