package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerSecretPolicyTest {

    private static final String KNOWN = "+84912345678 1980";

    @ParameterizedTest
    @ValueSource(strings = {"246810", "482915", "mua dam tham lau", "Ruộng lúa xanh"})
    void aPinOfSixDigitsOrAPasswordIsTaken(String secret) {
        assertThatCode(() -> LearnerSecretPolicy.check(secret, KNOWN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "ngắn"})
    void whatIsNeitherIsRefused(String secret) {
        assertThatThrownBy(() -> LearnerSecretPolicy.check(secret, KNOWN)).isInstanceOf(PinUnsuitableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"111111", "123456", "654321", "121212", "345678", "912345"})
    void whatOthersTryFirstIsRefused(String secret) {
        assertThatThrownBy(() -> LearnerSecretPolicy.check(secret, KNOWN)).isInstanceOf(PinEasyToGuessException.class);
    }
}
