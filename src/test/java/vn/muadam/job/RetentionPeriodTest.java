package vn.muadam.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muadam.shared.UnsuitableSettingException;

class RetentionPeriodTest {

    private static final Instant NOW =
            Instant.parse("2026-03-30T17:30:00Z"); // half past midnight of the 31st in Vietnam

    @ParameterizedTest
    @EnumSource
    void whatNobodySetHoldsAsUsual(RetentionPeriod period) {
        assertThat(period.lengthWith("")).isPositive();
    }

    @Test
    void monthsAreThoseOfTheCalendarOfVietnam() {
        assertThat(RetentionPeriod.ANSWERS.before(NOW, 13)).isEqualTo("2025-02-27T17:30:00Z");
        assertThat(RetentionPeriod.LISTS.before(NOW, RetentionPeriod.LISTS.lengthWith(" 31 ")))
                .isEqualTo("2026-02-27T17:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "91", "-5", "thirty", "2147483648"})
    void whatIsOutOfBoundsOrNoNumberIsRefusedByName(String value) {
        assertThatThrownBy(() -> RetentionPeriod.LISTS.lengthWith(value))
                .isInstanceOf(UnsuitableSettingException.class)
                .hasMessageStartingWith("MUADAM_KEEP_LISTS_DAYS must be");
    }
}
