package vn.muadam.privacy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Working days of offices: no Saturday, no Sunday, none of the holidays that have a fixed day. Tết and the days in lieu
 * follow the moon and a decision each year; they are counted as working days, so that an answer is asked for too early
 * rather than too late.
 *
 * <p>Source: Bộ luật Lao động 45/2019/QH14, Điều 112.
 */
final class WorkingDays {

    private static final Set<MonthDay> HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

    private WorkingDays() {}

    /** The working day that many after that one, which itself does not count. */
    static LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorking(reached)) {
                left--;
            }
        }
        return reached;
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(MonthDay.from(day));
    }
}
