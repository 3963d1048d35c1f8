package vn.muadam.run;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.VietnamTime;

/**
 * A session that is about to be planned.
 *
 * @param title what it is called, up to 150 characters
 * @param place where it is held, up to 200 characters
 * @param activityKey the meeting of the course that it is; null for none
 */
public record SessionDraft(
        long run,
        String title,
        String place,
        Instant startsAt,
        Instant endsAt,
        @Nullable String activityKey) {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_PLACE = 200;
    private static final Duration LONGEST = Duration.ofHours(12);

    /**
     * Lets through what can be planned in that run.
     *
     * @throws RunDraftException without a title or a place, for a time that ends before it begins or lasts more than 12
     *     hours, or outside the days of the run
     */
    void requireSound(CourseRun of) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new RunDraftException("session.titleMissing");
        }
        if (place.isBlank() || place.length() > LONGEST_PLACE) {
            throw new RunDraftException("session.placeMissing");
        }
        if (!startsAt.isBefore(endsAt) || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new RunDraftException("session.times");
        }
        if (VietnamTime.dayOf(startsAt).isBefore(of.getStartsOn())
                || VietnamTime.dayOf(endsAt).isAfter(of.getEndsOn())) {
            throw new RunDraftException("session.outside");
        }
    }
}
