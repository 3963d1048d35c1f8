package vn.muadam.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDateTest {

    @Test
    void inNumbersTheDayComesFirst() {
        assertThat(OfficialDate.inNumbers(LocalDate.of(2026, 2, 5))).isEqualTo("05/02/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-05, ngày 05 tháng 02 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-01-10, ngày 10 tháng 01 năm 2026",
        "2026-11-21, ngày 21 tháng 11 năm 2026"
    })
    void inWordsOnlyDaysBelowTenAndTheFirstTwoMonthsCarryAZero(LocalDate date, String words) {
        assertThat(OfficialDate.inWords(date)).isEqualTo(words);
    }
}
