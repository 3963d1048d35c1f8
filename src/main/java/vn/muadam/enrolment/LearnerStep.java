package vn.muadam.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One activity of a course with what an official may decide about it for one learner.
 *
 * @param overrideReason why it was declared complete; null where nobody did
 * @param overrideBy who declared it
 */
public record LearnerStep(
        Step step,
        @Nullable String overrideReason,
        @Nullable String overrideBy,
        @Nullable Instant overrideAt) {

    /** Whether it is complete by an official's word alone. */
    public boolean isOverridden() {
        return overrideReason != null;
    }
}
