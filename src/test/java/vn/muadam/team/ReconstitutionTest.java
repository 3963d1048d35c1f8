package vn.muadam.team;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.muadam.organisation.Decision;
import vn.muadam.organisation.UnitId;

class ReconstitutionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final UnitId TEAM = new UnitId(7);

    @Test
    void aDecisionTakesEffectWhenItIsTakenOrLater() {
        assertThatCode(() -> of("12/QĐ-UBND", TODAY.minusDays(9), TODAY.minusDays(9)))
                .doesNotThrowAnyException();
        assertThatCode(() -> of("12/QĐ-UBND", TODAY, TODAY.plusDays(90))).doesNotThrowAnyException();
        assertThatThrownBy(() -> of("12/QĐ-UBND", TODAY, TODAY.minusDays(1))).isInstanceOf(EffectiveDayException.class);
        assertThatThrownBy(() -> of("12/QĐ-UBND", TODAY, TODAY.plusDays(91))).isInstanceOf(EffectiveDayException.class);
    }

    @Test
    void aDecisionHasANumberAndADayThatIsNotToCome() {
        assertThatThrownBy(() -> of("", TODAY, TODAY)).isInstanceOf(DecisionMissingException.class);
        assertThatThrownBy(() -> of("12/QĐ-UBND", TODAY.plusDays(1), TODAY.plusDays(1)))
                .isInstanceOf(DecisionMissingException.class);
        assertThatThrownBy(() -> of("1".repeat(61), TODAY, TODAY)).isInstanceOf(DecisionMissingException.class);
    }

    private static Reconstitution of(String number, LocalDate decided, LocalDate effective) {
        return new Reconstitution(TEAM, new Decision(number, decided), effective, TODAY);
    }
}
