package vn.muadam.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.VietnamTime;

/** A course in the list of all: its newest version, and the one that learners get, if any. */
public record CourseSummary(
        String key, CourseVersion newest, @Nullable CourseVersion published) {

    /** The day in Vietnam on which the newest version came. */
    public LocalDate importedOn() {
        return VietnamTime.dayOf(newest.getImportedAt());
    }

    /** Whether something newer than what learners get waits to be published. */
    public boolean draftWaiting() {
        return newest.getState() == VersionState.DRAFT;
    }
}
