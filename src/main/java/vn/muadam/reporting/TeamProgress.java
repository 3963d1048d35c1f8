package vn.muadam.reporting;

import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/** One line of a list of teams: how many must learn the course there, began, completed it. */
public record TeamProgress(
        UnitId team, String name, @Nullable String communeName, int assigned, int started, int completed) {

    /** Completed of assigned, between 0 and 1; 0 where nobody must learn it. */
    public double ratio() {
        return assigned == 0 ? 0 : Math.min(1, (double) completed / assigned);
    }

    public boolean isFinished() {
        return assigned > 0 && completed >= assigned;
    }
}
