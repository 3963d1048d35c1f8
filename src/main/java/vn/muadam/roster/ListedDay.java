package vn.muadam.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and years as lists write them: 1980, 05/02/1980, 5-2-1980, 02/1980, 1980-02-05. */
final class ListedDay {

    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:(\\d{1,2})[/.\\- ]+)?(?:(\\d{1,2})[/.\\- ]+)?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2}).*");

    private ListedDay() {}

    static Optional<Integer> year(String typed) {
        Matcher last = YEAR_LAST.matcher(typed);
        if (last.matches()) {
            boolean whole = last.group(2) == null || day(typed).isPresent();
            return whole ? Optional.of(Integer.valueOf(last.group(3))) : Optional.empty();
        }
        return day(typed).map(LocalDate::getYear);
    }

    static Optional<LocalDate> day(String typed) {
        Matcher last = YEAR_LAST.matcher(typed);
        if (last.matches() && last.group(2) != null) {
            return of(last.group(3), last.group(2), last.group(1));
        }
        Matcher first = YEAR_FIRST.matcher(typed);
        return first.matches() ? of(first.group(1), first.group(2), first.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // a day that no calendar has
        }
    }
}
