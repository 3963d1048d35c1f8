package vn.muadam.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-25", // Monday
        "2026-11-26, 2026-11-30", // Thursday, over a weekend
        "2026-11-28, 2026-12-01", // Saturday
        "2026-12-30, 2027-01-04", // over New Year and a weekend
        "2026-04-29, 2026-05-05", // over 30 April, 1 May and a weekend
    })
    void twoWorkingDaysAfterADay(LocalDate day, LocalDate due) {
        assertThat(WorkingDays.after(day, 2)).isEqualTo(due);
    }
}
