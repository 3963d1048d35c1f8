package vn.muadam.quiz;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.muadam.shared.VietnamTime;

/** Writes hours into messages. */
final class Moments {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /** The hour in Vietnam, 24 h. */
    static String hour(Instant instant) {
        return HOUR.format(VietnamTime.at(instant));
    }
}
