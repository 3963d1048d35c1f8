package vn.muadam.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

    @Test
    void whoHasCompletedIsDoneHoweverLate() {
        assertThat(Standing.of("COMPLETED", "COMPLETED", DUE, DUE.plusYears(1))).isEqualTo(Standing.COMPLETED);
        assertThat(Standing.of("COMPLETED", null, null, DUE)).isEqualTo(Standing.COMPLETED);
        assertThat(Standing.of(null, "COMPLETED", DUE, DUE)).isEqualTo(Standing.COMPLETED);
    }

    @Test
    void theDueDayItselfIsStillInTime() {
        assertThat(Standing.of("ACTIVE", "IN_PROGRESS", DUE, DUE)).isEqualTo(Standing.IN_PROGRESS);
        assertThat(Standing.of("ACTIVE", "IN_PROGRESS", DUE, DUE.plusDays(1))).isEqualTo(Standing.OVERDUE);
        assertThat(Standing.of(null, "ASSIGNED", DUE, DUE.plusDays(1))).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void whoLearnsOfTheirOwnAccordIsNeverLate() {
        assertThat(Standing.of("ACTIVE", null, null, DUE)).isEqualTo(Standing.IN_PROGRESS);
        assertThat(Standing.of("ACTIVE", "EXEMPT", DUE, DUE.plusDays(1))).isEqualTo(Standing.IN_PROGRESS);
    }

    @Test
    void anObligationWithoutADayIsNotStartedAndNeverLate() {
        assertThat(Standing.of(null, "ASSIGNED", null, DUE)).isEqualTo(Standing.NOT_STARTED);
    }

    @Test
    void whoNeitherMustNorDoesIsNotAssigned() {
        assertThat(Standing.of(null, null, null, DUE)).isEqualTo(Standing.NOT_ASSIGNED);
        assertThat(Standing.of(null, "CANCELLED", DUE, DUE.plusDays(1))).isEqualTo(Standing.NOT_ASSIGNED);
    }
}
