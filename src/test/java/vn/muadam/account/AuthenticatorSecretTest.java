package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorSecretTest {

    /** "12345678901234567890", the secret of the test vectors. */
    private static final AuthenticatorSecret OF_THE_RFC = new AuthenticatorSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    private static final Instant NOW = Instant.parse("2026-11-29T05:00:10Z");
    private static final long STEP = NOW.getEpochSecond() / 30;

    /** RFC 6238, appendix B, of whose eight digits the last six are those of six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String eightDigits) {
        assertThat(OF_THE_RFC.codeOf(second / 30)).isEqualTo(eightDigits.substring(2));
    }

    @Test
    void aCodeOfTheStepBeforeOrAfterIsTakenBecauseClocksDiffer() {
        assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.codeOf(STEP), NOW)).hasValue(STEP);
        assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.codeOf(STEP - 1), NOW)).hasValue(STEP - 1);
        assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.codeOf(STEP + 1), NOW)).hasValue(STEP + 1);
    }

    @Test
    void anOlderOrLaterCodeIsNone() {
        assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.codeOf(STEP - 2), NOW)).isEmpty();
        assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.codeOf(STEP + 2), NOW)).isEmpty();
        assertThat(OF_THE_RFC.stepOf("", NOW)).isEmpty();
        assertThat(OF_THE_RFC.stepOf("mười hai", NOW)).isEmpty();
    }

    @Test
    void aCodeMayBeTypedInTwoHalves() {
        String code = OF_THE_RFC.codeOf(STEP);

        assertThat(OF_THE_RFC.stepOf(code.substring(0, 3) + " " + code.substring(3), NOW))
                .hasValue(STEP);
    }

    @Test
    void aSecretHasThirtyTwoLettersAndIsNeverTheSame() {
        AuthenticatorSecret secret = AuthenticatorSecret.random();

        assertThat(secret.base32())
                .matches("[A-Z2-7]{32}")
                .isNotEqualTo(AuthenticatorSecret.random().base32());
        assertThat(secret.inGroups()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(secret).hasToString("AuthenticatorSecret");
    }

    @Test
    void theLinkIsOneThatAppsRead() {
        assertThat(OF_THE_RFC.link("Mưa Dầm", "lan.nguyen@hoc.example.vn"))
                .isEqualTo("otpauth://totp/M%C6%B0a%20D%E1%BA%A7m:lan.nguyen%40hoc.example.vn"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=M%C6%B0a%20D%E1%BA%A7m");
    }
}
