package vn.muadam.job;

import java.time.Instant;
import vn.muadam.shared.VietnamTime;

/** The moments before which something is old, by the calendar of Vietnam. */
public final class Age {

    private Age() {}

    public static Instant years(int count, Instant now) {
        return VietnamTime.at(now).minusYears(count).toInstant();
    }
}
