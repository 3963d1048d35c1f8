package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void tenAreMadeAtOnceAndAllDiffer() {
        List<RecoveryCode> codes = RecoveryCode.some();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes).extracting(RecoveryCode::inGroups).allMatch(code -> code.matches("\\w{4}-\\w{4}-\\w{4}"));
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        RecoveryCode code = RecoveryCode.some().get(0);

        assertThat(RecoveryCode.parse(code.inGroups().toLowerCase(Locale.ROOT))).contains(code);
        assertThat(RecoveryCode.parse(code.value())).contains(code);
    }

    @Test
    void theDigitsOfTheTelephoneAreNoRecoveryCode() {
        assertThat(RecoveryCode.parse("123456")).isEmpty();
    }

    @Test
    void theDatabaseKeepsNothingThatOpens() {
        RecoveryCode code = RecoveryCode.some().get(0);

        assertThat(code.hash()).hasSize(64).doesNotContain(code.value());
        assertThat(code).hasToString("RecoveryCode");
    }
}
