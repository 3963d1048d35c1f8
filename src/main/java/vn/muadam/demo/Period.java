package vn.muadam.demo;

import java.time.LocalDate;
import java.time.Month;

/**
 * The evaluation period that is open on a day: half a year to 31 May, or the whole year to 30 November.
 *
 * @param cutOffOn the last day, by which the compulsory course is due as well
 */
record Period(String name, LocalDate startsOn, LocalDate cutOffOn) {

    private static final int DAYS_LEFT = 4; // a period about to end is nothing to look at

    static Period openOn(LocalDate today) {
        LocalDate halfYear = LocalDate.of(today.getYear(), Month.MAY, 31);
        if (halfYear.isAfter(today.plusDays(DAYS_LEFT))) {
            return halfYear(halfYear);
        }
        LocalDate year = LocalDate.of(today.getYear(), Month.NOVEMBER, 30);
        return year.isAfter(today.plusDays(DAYS_LEFT))
                ? new Period("Năm " + today.getYear(), year.minusYears(1).plusDays(1), year)
                : halfYear(halfYear.plusYears(1));
    }

    private static Period halfYear(LocalDate cutOff) {
        return new Period(
                "Sáu tháng đầu năm " + cutOff.getYear(), LocalDate.of(cutOff.getYear() - 1, Month.DECEMBER, 1), cutOff);
    }
}
