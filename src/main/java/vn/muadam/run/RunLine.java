package vn.muadam.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run with its figures: what was planned beside what came of it.
 *
 * @param requested how many wait for a decision, and oldestRequest since when the first of them
 * @param completed how many of the admitted have completed the course
 * @param own whether it is held in one's own units, so that one may decide about it
 * @param open whether it still takes people
 */
public record RunLine(
        CourseRun run,
        String courseTitle,
        String unitName,
        @Nullable String trainerName,
        int admitted,
        int requested,
        int waitlisted,
        @Nullable Instant oldestRequest,
        int started,
        int completed,
        boolean own,
        boolean open) {

    /** How many were meant to come, or may; 0 where nobody said. */
    public int target() {
        Integer planned = run.getPlanned();
        Integer capacity = run.getCapacity();
        return planned != null ? planned : capacity != null ? capacity : 0;
    }
}
