package vn.muadam.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By which day a requirement is to be met, and from which day on it is asked again. Days are those of Vietnam, and the due
 * day itself is still in time.
 *
 * <p>A further cycle opens some days before its own due day. Who meets a yearly requirement less than half a year before a
 * due day, late for the last one or early for the next, has met that one too: nobody repeats a course at once. Totara
 * calls this the minimum active period of a certification.
 */
@Embeddable
public class DueSchedule {

    static final int LONGEST_DAYS = 1000;
    static final int LONGEST_MONTHS = 120;
    static final int LONGEST_OPENING_DAYS = 180;

    private static final int FRESH_DAYS = 183;
    private static final int SHORTEST_MONTH = 28;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind")
    private DueKind kind = DueKind.NONE;

    @Column(name = "due_on")
    private @Nullable LocalDate day;

    @Column(name = "due_days")
    private @Nullable Integer days;

    @Column(name = "repeat_months", updatable = false)
    private @Nullable Integer months;

    @Column(name = "opens_days", updatable = false)
    private @Nullable Integer opensDays;

    protected DueSchedule() {} // for JPA

    private DueSchedule(DueKind kind) {
        this.kind = kind;
    }

    /** Compulsory without a day. */
    public static DueSchedule none() {
        return new DueSchedule(DueKind.NONE);
    }

    /** The same day for all. */
    public static DueSchedule on(LocalDate day) {
        DueSchedule schedule = new DueSchedule(DueKind.DAY);
        schedule.day = day;
        return schedule;
    }

    /**
     * So many days after it was given.
     *
     * @throws DueScheduleException for less than one day or more than some years
     */
    public static DueSchedule within(int days) {
        DueSchedule schedule = new DueSchedule(DueKind.DAYS);
        schedule.days = within(1, days, LONGEST_DAYS);
        return schedule;
    }

    /**
     * The same day every year.
     *
     * @param first the day in the first year
     * @param leastDays how long somebody has at least to whom it is given shortly before the day
     * @param opensDays how long before the day it is asked again
     * @throws DueScheduleException when it opens earlier than half a year before, or the days are out of reason
     */
    public static DueSchedule eachYear(LocalDate first, int leastDays, int opensDays) {
        DueSchedule schedule = new DueSchedule(DueKind.YEARLY);
        schedule.day = first;
        schedule.days = within(0, leastDays, LONGEST_OPENING_DAYS);
        schedule.opensDays = within(1, opensDays, LONGEST_OPENING_DAYS);
        return schedule;
    }

    /**
     * Again so many months after it was met.
     *
     * @param firstDays how long somebody has for the first time
     * @param opensDays how long before the months are over it is asked again
     * @throws DueScheduleException when it opens before it was met, or the numbers are out of reason
     */
    public static DueSchedule renewed(int firstDays, int months, int opensDays) {
        DueSchedule schedule = new DueSchedule(DueKind.RENEWAL);
        schedule.days = within(1, firstDays, LONGEST_DAYS);
        schedule.months = within(1, months, LONGEST_MONTHS);
        schedule.opensDays = within(1, opensDays, Math.min(LONGEST_OPENING_DAYS, months * SHORTEST_MONTH - 1));
        return schedule;
    }

    /** The same, for another requirement. */
    DueSchedule copy() {
        DueSchedule copy = new DueSchedule(kind);
        copy.day = day;
        copy.days = days;
        copy.months = months;
        copy.opensDays = opensDays;
        return copy;
    }

    private static int within(int least, int number, int most) {
        if (number < least || number > most) {
            throw new DueScheduleException();
        }
        return number;
    }

    /** The due day of somebody to whom it is given on that day for the first time; null where there is none. */
    @Nullable
    LocalDate firstDue(LocalDate given) {
        return switch (kind) {
            case NONE -> null;
            case DAY -> day;
            case DAYS, RENEWAL -> given.plusDays(number(days));
            case YEARLY -> later(dayFrom(given), given.plusDays(number(days)));
        };
    }

    /** From which day on it is asked again of somebody who met it, or was let off it, on that day; null for once. */
    @Nullable
    LocalDate nextCycleOn(LocalDate settled) {
        return kind.isRepeated() ? nextDue(settled).minusDays(number(opensDays)) : null;
    }

    /**
     * The due day of a further cycle.
     *
     * @param settled when the last one was met
     * @param today when it is given; whoever hears of it late still has some days
     */
    LocalDate furtherDue(LocalDate settled, LocalDate today) {
        LocalDate due = nextDue(settled);
        if (!due.isBefore(today)) {
            return due;
        }
        return kind == DueKind.YEARLY
                ? later(dayFrom(today), today.plusDays(number(days)))
                : today.plusDays(number(opensDays));
    }

    /** The last day such that who met it then, or before, must meet it again by today; null for once. */
    @Nullable
    LocalDate staleOn(LocalDate today) {
        if (!kind.isRepeated()) {
            return null;
        }
        LocalDate settled = today;
        while (nextDue(settled).minusDays(number(opensDays)).isAfter(today)) {
            settled = settled.minusDays(1);
        }
        return settled;
    }

    private LocalDate nextDue(LocalDate settled) {
        return kind == DueKind.YEARLY ? dayFrom(settled.plusDays(FRESH_DAYS)) : settled.plusMonths(number(months));
    }

    /** The first of the yearly days that is not before that one. */
    private LocalDate dayFrom(LocalDate from) {
        MonthDay yearly = MonthDay.from(Objects.requireNonNull(day));
        LocalDate same = yearly.atYear(from.getYear());
        return same.isBefore(from) ? yearly.atYear(from.getYear() + 1) : same;
    }

    /** A yearly day moves on when the cycle for the next year opens, so that reports tell the day of today. */
    void turn(LocalDate today) {
        if (kind == DueKind.YEARLY && day != null) {
            LocalDate current = dayFrom(today);
            boolean opened = !today.isBefore(current.minusDays(number(opensDays)));
            if (opened && current.isAfter(day)) {
                day = current;
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static int number(@Nullable Integer number) {
        return Objects.requireNonNull(number).intValue();
    }

    public DueKind getKind() {
        return kind;
    }

    /** The one day of all, or for a yearly one the day of the cycle that is open. */
    public @Nullable LocalDate getDay() {
        return day;
    }

    /** How many days somebody has, or for a yearly one has at least. */
    public @Nullable Integer getDays() {
        return days;
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public @Nullable Integer getOpensDays() {
        return opensDays;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DueSchedule that
                && kind == that.kind
                && Objects.equals(day, that.day)
                && Objects.equals(days, that.days)
                && Objects.equals(months, that.months)
                && Objects.equals(opensDays, that.opensDays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, day, days, months, opensDays);
    }
}
