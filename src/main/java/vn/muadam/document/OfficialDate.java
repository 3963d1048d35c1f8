package vn.muadam.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a date is written in Vietnam: in numbers on screens and in tables, in words on a signed paper.
 *
 * <p>The form in words follows Decree 30/2020/NĐ-CP: days below 10 and the months January and February
 * carry a leading zero, so that nothing can be written in front of them; the other months do not.
 */
public final class OfficialDate {

    private static final DateTimeFormatter NUMBERS = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private OfficialDate() {}

    /** For example {@code 05/02/2026}. */
    public static String inNumbers(LocalDate date) {
        return NUMBERS.format(date);
    }

    /** For example {@code ngày 05 tháng 02 năm 2026}. */
    public static String inWords(LocalDate date) {
        return "ngày %s tháng %s năm %d"
                .formatted(zeroBelow(10, date.getDayOfMonth()), zeroBelow(3, date.getMonthValue()), date.getYear());
    }

    private static String zeroBelow(int limit, int number) {
        return number < limit ? "0" + number : Integer.toString(number);
    }
}
