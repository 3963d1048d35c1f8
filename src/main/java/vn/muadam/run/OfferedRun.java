package vn.muadam.run;

import org.jspecify.annotations.Nullable;

/**
 * A run that somebody could join, or is in.
 *
 * @param state where they stand with it; null for somebody who has not asked
 * @param ahead how many wait before them; 0 for whoever does not wait for a place
 * @param reason why they were declined; null otherwise
 */
public record OfferedRun(
        CourseRun run,
        @Nullable String trainerName,
        @Nullable RunMemberState state,
        int ahead,
        @Nullable String reason) {

    /** Whether they may ask now. */
    public boolean isJoinable() {
        boolean outside = state == null || state == RunMemberState.LEFT || state == RunMemberState.DECLINED;
        return outside && run.getAdmission() != Admission.LISTED;
    }

    public boolean isMember() {
        return state == RunMemberState.ADMITTED;
    }

    /** Whether they are in it, or wait to be. */
    public boolean isLeavable() {
        return state != null && (state == RunMemberState.ADMITTED || state.isWaiting());
    }
}
