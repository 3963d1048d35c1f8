package vn.muadam.course;

import org.jspecify.annotations.Nullable;

/** A course in the list of all: its newest version, and the one that learners get, if any. */
public record CourseSummary(
        String key, CourseVersion newest, @Nullable CourseVersion published) {

    /** Whether something newer than what learners get waits to be published. */
    public boolean draftWaiting() {
        return newest.getState() == VersionState.DRAFT;
    }
}
