package vn.muadam.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/**
 * Somebody on the roll of a session.
 *
 * @param place their team; null for none
 * @param way how it is known that they were there; null for somebody who was not
 * @param markedAt when that was taken down; null likewise
 */
public record RollLine(
        PersonId person,
        String fullName,
        @Nullable String place,
        @Nullable String cohort,
        @Nullable AttendanceWay way,
        @Nullable Instant markedAt) {

    public boolean isPresent() {
        return way != null;
    }
}
