package vn.muadam.run;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * A run that is about to be planned.
 *
 * @param title what it is called, up to 150 characters
 * @param startsOn its first day, and endsOn its last
 * @param capacity how many may take part; null for any number
 * @param planned how many are meant to; null where nobody planned it
 */
public record RunDraft(
        String courseKey,
        UnitId unit,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        Admission admission,
        @Nullable Integer capacity,
        @Nullable Integer planned) {

    private static final int LONGEST_TITLE = 150;
    private static final int MOST = 100_000;

    /**
     * Lets through what can be planned on that day.
     *
     * @throws RunDraftException for a run without a title, that ends before it begins or has ended, or for nobody
     */
    void requireSound(LocalDate today) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new RunDraftException("run.titleMissing");
        }
        if (endsOn.isBefore(startsOn) || endsOn.isBefore(today)) {
            throw new RunDraftException("run.days");
        }
        if (isOutside(capacity) || isOutside(planned)) {
            throw new RunDraftException("run.numbers");
        }
    }

    private static boolean isOutside(@Nullable Integer number) {
        return number != null && (number < 1 || number > MOST);
    }
}
