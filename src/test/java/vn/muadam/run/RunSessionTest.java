package vn.muadam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;

class RunSessionTest {

    private static final Instant EIGHT = Instant.parse("2026-08-10T01:00:00Z"); // 08:00 in Vietnam
    private static final Instant ELEVEN = EIGHT.plus(Duration.ofHours(3));
    private static final Duration DAY = Duration.ofDays(1);

    private final RunSession session =
            new RunSession(new SessionDraft(1, "Buổi 1", "Nhà văn hóa", EIGHT, ELEVEN, null), new PersonId(1), EIGHT);

    @Test
    void theRollOpensAnHourBeforeAndNeedsNoReasonUntilTheEndOfTheDay() {
        assertThatThrownBy(() -> session.requireMarkable(EIGHT.minusSeconds(3_601), ""))
                .isInstanceOf(SessionClosedException.class)
                .hasMessage("session.early");
        assertThatCode(() -> session.requireMarkable(EIGHT.minusSeconds(3_600), ""))
                .doesNotThrowAnyException();
        assertThatCode(() -> session.requireMarkable(Instant.parse("2026-08-10T16:59:59Z"), ""))
                .doesNotThrowAnyException();
    }

    @Test
    void forSevenDaysMoreItNeedsAReasonAndThenNobodyIsAdded() {
        Instant midnight = Instant.parse("2026-08-10T17:00:00Z");
        assertThatThrownBy(() -> session.requireMarkable(midnight, " ")).isInstanceOf(LateReasonMissingException.class);
        assertThatCode(() -> session.requireMarkable(midnight, "Mất điện")).doesNotThrowAnyException();
        Instant lastMoment = midnight.plus(DAY.multipliedBy(7)).minusSeconds(1);
        assertThatCode(() -> session.requireMarkable(lastMoment, "Mất điện")).doesNotThrowAnyException();
        assertThatThrownBy(() -> session.requireMarkable(lastMoment.plusSeconds(1), "Mất điện"))
                .isInstanceOf(SessionClosedException.class)
                .hasMessage("session.late");
    }

    @Test
    void theCodeOnTheScreenWorksForTenMinutesAndOnlyAroundTheSession() {
        Instant now = EIGHT.plusSeconds(125);
        String code = session.codeAt(now);

        assertThat(code).matches("\\d{6}");
        assertThatCode(() -> session.requireCode(code, now)).doesNotThrowAnyException();
        assertThatCode(() -> session.requireCode(code, now.plusSeconds(9 * 60L)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> session.requireCode(code, now.plusSeconds(11 * 60L)))
                .hasMessage("session.codeOld");
        assertThatThrownBy(() -> session.requireCode("", now)).hasMessage("session.codeOld");
        Instant after = ELEVEN.plus(Duration.ofMinutes(30));
        assertThatThrownBy(() -> session.requireCode(session.codeAt(after), after))
                .hasMessage("session.notNow");
        Instant before = EIGHT.minusSeconds(31 * 60L);
        assertThatThrownBy(() -> session.requireCode(session.codeAt(before), before))
                .hasMessage("session.notNow");
    }

    @Test
    void noTwoSessionsShareTheirCodesAndNoTwoMinutesDo() {
        Set<String> codes = new HashSet<>();
        for (int minute = 0; minute < 200; minute++) {
            codes.add(session.codeAt(EIGHT.plusSeconds(60L * minute)));
        }
        assertThat(codes).hasSizeGreaterThan(190);
        RunSession other = new RunSession(
                new SessionDraft(1, "Buổi 2", "Nhà văn hóa", EIGHT, ELEVEN, null), new PersonId(1), EIGHT);
        assertThatThrownBy(() -> {
                    for (int minute = 0; minute < 3; minute++) { // one may be the same by chance, not three
                        other.requireCode(
                                session.codeAt(EIGHT.plusSeconds(60L * minute)), EIGHT.plusSeconds(60L * minute));
                    }
                })
                .hasMessage("session.codeOld");
    }

    @Test
    void aCancelledSessionTakesNobodyDown() {
        session.cancel(EIGHT);

        assertThat(session.isShowing(EIGHT)).isFalse();
        assertThatThrownBy(() -> session.requireMarkable(EIGHT, "")).hasMessage("session.cancelled");
        assertThatThrownBy(() -> session.requireCode(session.codeAt(EIGHT), EIGHT))
                .hasMessage("session.cancelled");
        assertThatThrownBy(() -> session.cancel(EIGHT)).isInstanceOf(SessionClosedException.class);
    }
}
