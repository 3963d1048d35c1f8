package vn.muadam.job;

import java.time.Instant;
import java.time.Period;
import java.util.Locale;
import vn.muadam.shared.UnsuitableSettingException;
import vn.muadam.shared.VietnamTime;

/**
 * How long something is kept that an installation may keep longer or shorter, within bounds: below the least something else
 * would break or evidence be lost, beyond the most there is no purpose any more.
 */
public enum RetentionPeriod {
    /** Answers of attempts, after the hand-in. */
    ANSWERS("muadam.keep.answers.months", Period.ofMonths(1), 24, 12, 120),
    /** Which lessons were read, after the last visit to a completed course. */
    LESSONS("muadam.keep.lessons.months", Period.ofMonths(1), 24, 12, 120),
    /** The audit trail at hand; afterwards it stands in the archive. */
    AUDIT("muadam.keep.audit.months", Period.ofMonths(1), 60, 24, 240),
    /** Lists of people that were loaded; a day is left to take one back. */
    LISTS("muadam.keep.lists.days", Period.ofDays(1), 30, 2, 90),
    /** Files that long work read or made, with the names of people in them. */
    FILES("muadam.keep.files.days", Period.ofDays(1), 7, 1, 30),
    /** What long work was done, and by whom. */
    JOBS("muadam.keep.jobs.days", Period.ofDays(1), 90, 30, 365);

    private final String variable;

    @SuppressWarnings("ImmutableEnumChecker") // a Period cannot be changed
    private final Period unit;

    private final int usual;
    private final int least;
    private final int most;

    RetentionPeriod(String variable, Period unit, int usual, int least, int most) {
        this.variable = variable;
        this.unit = unit;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** Under which the configuration has it. */
    String variable() {
        return variable;
    }

    /**
     * How many of its months or days it lasts where somebody set that.
     *
     * @param set empty where nobody set anything
     * @throws UnsuitableSettingException when it is out of bounds, or no number
     */
    int lengthWith(String set) {
        if (set.isBlank()) {
            return usual;
        }
        if (!set.strip().matches("\\d{1,4}")) {
            throw new UnsuitableSettingException(named() + " must be a whole number, and is " + set);
        }
        int length = Integer.parseInt(set.strip());
        if (length < least || length > most) {
            throw new UnsuitableSettingException(
                    named() + " must be from " + least + " to " + most + ", and is " + length);
        }
        return length;
    }

    /** The moment before which it is old, by the calendar of Vietnam. */
    Instant before(Instant now, int length) {
        return VietnamTime.at(now).minus(unit.multipliedBy(length)).toInstant();
    }

    /** As operators write it: MUADAM_KEEP_LISTS_DAYS. */
    private String named() {
        return variable.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
