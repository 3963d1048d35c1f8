package vn.muadam.quiz;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.muadam.shared.VietnamTime;

/** Writes hours into messages. */
final class Moments {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private Moments() {}

    /** The hour in Vietnam, 24 h. */
    static String hour(Instant instant) {
        return HOUR.format(VietnamTime.at(instant));
    }

    /** The hour and day in Vietnam. */
    static String moment(Instant instant) {
        return MOMENT.format(VietnamTime.at(instant));
    }
}
