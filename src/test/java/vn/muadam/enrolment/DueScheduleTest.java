package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueScheduleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final DueSchedule YEARLY = DueSchedule.eachYear(LocalDate.of(2026, 11, 30), 20, 60);
    private static final DueSchedule RENEWED = DueSchedule.renewed(30, 24, 90);

    @Test
    void oneDayIsTheSameForAllAndAskedOnce() {
        DueSchedule schedule = DueSchedule.on(LocalDate.of(2026, 6, 30));

        assertThat(schedule.firstDue(TODAY)).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(schedule.nextCycleOn(TODAY)).isNull();
        assertThat(schedule.staleOn(TODAY)).isNull();
    }

    @Test
    void aNumberOfDaysBeginsWhenItIsGiven() {
        assertThat(DueSchedule.within(30).firstDue(TODAY)).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void withoutADayNobodyIsLate() {
        assertThat(DueSchedule.none().firstDue(TODAY)).isNull();
    }

    @ParameterizedTest(name = "given on {0}: by {1}")
    @CsvSource({
        "2026-03-10, 2026-11-30",
        "2026-11-10, 2026-11-30",
        "2026-11-20, 2026-12-10",
        "2026-12-01, 2027-11-30",
    })
    void whoIsGivenAYearlyCourseShortlyBeforeTheDayHasSomeDaysAtLeast(LocalDate given, LocalDate due) {
        assertThat(YEARLY.firstDue(given)).isEqualTo(due);
    }

    @ParameterizedTest(name = "met on {0}: again from {1} on, by {2}")
    @CsvSource({
        "2026-04-01, 2026-10-01, 2026-11-30", // eight months before the day: that one is not met
        "2026-07-01, 2027-10-01, 2027-11-30", // less than half a year before it: met early
        "2026-11-30, 2027-10-01, 2027-11-30", // on the day
        "2027-01-15, 2027-10-01, 2027-11-30", // late, and still time until the next
        "2027-09-15, 2028-10-01, 2028-11-30", // very late: not again at once
    })
    void aYearlyCourseIsAskedAgainByTheDayThatWasNotMet(LocalDate met, LocalDate opens, LocalDate due) {
        assertThat(YEARLY.nextCycleOn(met)).isEqualTo(opens);
        assertThat(YEARLY.furtherDue(met, opens)).isEqualTo(due);
    }

    @Test
    void aRenewedCourseIsAskedAgainAfterItsMonths() {
        LocalDate met = LocalDate.of(2026, 1, 31);

        assertThat(RENEWED.firstDue(TODAY)).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(RENEWED.nextCycleOn(met)).isEqualTo(LocalDate.of(2027, 11, 2));
        assertThat(RENEWED.furtherDue(met, LocalDate.of(2027, 11, 2))).isEqualTo(LocalDate.of(2028, 1, 31));
    }

    @Test
    void whoHearsOfItLateStillHasSomeDays() {
        LocalDate longAgo = LocalDate.of(2020, 1, 1);

        assertThat(RENEWED.furtherDue(longAgo, TODAY)).isEqualTo(TODAY.plusDays(90));
        assertThat(YEARLY.furtherDue(longAgo, LocalDate.of(2026, 11, 25))).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void aYearlyDayMovesOnWhenTheNextCycleOpensAndNotBefore() {
        DueSchedule schedule = DueSchedule.eachYear(LocalDate.of(2026, 11, 30), 20, 60);

        schedule.turn(LocalDate.of(2027, 9, 30));
        assertThat(schedule.getDay()).isEqualTo(LocalDate.of(2026, 11, 30));

        schedule.turn(LocalDate.of(2027, 10, 1));
        assertThat(schedule.getDay()).isEqualTo(LocalDate.of(2027, 11, 30));
        assertThat(schedule.nextCycleOn(LocalDate.of(2026, 11, 1))).isEqualTo(LocalDate.of(2027, 10, 1));
    }

    @Test
    void aLeapDayIsTheLastOfFebruaryInOtherYears() {
        DueSchedule schedule = DueSchedule.eachYear(LocalDate.of(2028, 2, 29), 0, 30);

        assertThat(schedule.firstDue(LocalDate.of(2028, 3, 1))).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void whatIsOutOfReasonIsRefused() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        assertThatThrownBy(() -> DueSchedule.within(0)).isInstanceOf(DueScheduleException.class);
        assertThatThrownBy(() -> DueSchedule.within(1001)).isInstanceOf(DueScheduleException.class);
        assertThatThrownBy(() -> DueSchedule.eachYear(day, -1, 60)).isInstanceOf(DueScheduleException.class);
        assertThatThrownBy(() -> DueSchedule.eachYear(day, 20, 181)).isInstanceOf(DueScheduleException.class);
        assertThatThrownBy(() -> DueSchedule.renewed(30, 0, 10)).isInstanceOf(DueScheduleException.class);
        assertThatThrownBy(() -> DueSchedule.renewed(30, 1, 28)).isInstanceOf(DueScheduleException.class);
        assertThatThrownBy(() -> DueSchedule.renewed(30, 121, 10)).isInstanceOf(DueScheduleException.class);
    }

    /** Whatever the numbers: it opens after it was met, is due after it opened, and who meets it in time need not again at once. */
    @Test
    void noCycleOpensBeforeTheLastWasMetNorIsDueBeforeItOpens() {
        Random random = new Random(20_261_130);
        for (int i = 0; i < 5_000; i++) {
            DueSchedule schedule = any(random);
            LocalDate met = TODAY.plusDays(random.nextInt(4_000));

            LocalDate opens = schedule.nextCycleOn(met);
            LocalDate due = schedule.furtherDue(met, opens);

            assertThat(opens).isAfter(met);
            assertThat(due).isAfter(opens);
            assertThat(schedule.nextCycleOn(due)).isAfter(due);
            assertThat(schedule.staleOn(opens)).isAfterOrEqualTo(met);
            assertThat(schedule.staleOn(opens.minusDays(1))).isBefore(met);
            assertThat(schedule.furtherDue(met, due.plusDays(400))).isAfterOrEqualTo(due.plusDays(400));
        }
    }

    private static DueSchedule any(Random random) {
        if (random.nextBoolean()) {
            return DueSchedule.eachYear(
                    TODAY.plusDays(random.nextInt(800)), random.nextInt(181), 1 + random.nextInt(180));
        }
        int months = 1 + random.nextInt(120);
        return DueSchedule.renewed(
                1 + random.nextInt(1000), months, 1 + random.nextInt(Math.min(180, months * 28 - 1)));
    }
}
