package vn.muadam.job;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.muadam.shared.VietnamTime;

/** The hour in Vietnam at which nobody learns, for work that makes the database busy. */
public final class Night {

    private static final LocalTime HOUR = LocalTime.of(2, 30);

    private Night() {}

    /** The next time that the hour comes. */
    public static Instant after(Instant now) {
        ZonedDateTime tonight = VietnamTime.at(now).with(HOUR);
        return (tonight.toInstant().isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
    }
}
