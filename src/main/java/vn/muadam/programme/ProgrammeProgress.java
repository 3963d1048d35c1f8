package vn.muadam.programme;

import java.util.List;

/**
 * How far somebody is in a programme: in sets, never in per cent.
 *
 * @param done how many of its sets are complete
 */
public record ProgrammeProgress(Programme programme, int done, List<SetProgress> sets) {

    public int needed() {
        return sets.size();
    }

    public boolean isCompleted() {
        return done == needed();
    }

    /**
     * The same for one of its sets.
     *
     * @param done how many of the courses that it needs are completed
     */
    public record SetProgress(ProgrammeSet set, int done, List<CourseProgress> courses) {

        public boolean isCompleted() {
            return done == set.getNeeded();
        }
    }

    /** A course of a set. */
    public record CourseProgress(String key, String title, int minutes, boolean completed) {}
}
