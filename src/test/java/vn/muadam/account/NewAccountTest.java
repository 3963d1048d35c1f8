package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muadam.identity.NameMissingException;
import vn.muadam.identity.PhoneNumber;

class NewAccountTest {

    private static final String NAME = "Nguyễn Thị Lan";
    private static final String SECRET = "ba con vịt trời";

    @Test
    void aUserNameIsKeptInSmallLetters() {
        NewAccount account = NewAccount.of(" Nguyễn  Thị Lan ", "Lan.Nguyen", SECRET, SECRET);

        assertThat(account.name().full()).isEqualTo(NAME);
        assertThat(account.signInName().username()).isEqualTo("lan.nguyen");
        assertThat(account.signInName().phone()).isNull();
    }

    @Test
    void aPhoneNumberIsAlsoTheUserName() {
        NewAccount account = NewAccount.of(NAME, "0912 345 678", SECRET, SECRET);

        assertThat(account.signInName().phone()).isEqualTo(new PhoneNumber("+84912345678"));
        assertThat(account.signInName().username()).isEqualTo("+84912345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "9lan", "nguyễn", "lan nguyen", "02838123456"})
    void whatIsNeitherPhoneNorUserNameIsRefused(String identifier) {
        assertThatThrownBy(() -> NewAccount.of(NAME, identifier, SECRET, SECRET))
                .isInstanceOf(IdentifierUnsuitableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lan"})
    void aNameOfOneWordIsRefused(String name) {
        assertThatThrownBy(() -> NewAccount.of(name, "lan.nguyen", SECRET, SECRET))
                .isInstanceOf(NameMissingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "246810", "chínký tự"})
    void aShortSecretIsRefused(String secret) {
        assertThatThrownBy(() -> NewAccount.of(NAME, "lan.nguyen", secret, secret))
                .isInstanceOf(SecretLengthException.class);
    }

    @Test
    void aSecretLongerThanAnybodyTypesIsRefused() {
        String secret = "con vịt ".repeat(26);

        assertThatThrownBy(() -> NewAccount.of(NAME, "lan.nguyen", secret, secret))
                .isInstanceOf(SecretLengthException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "MatKhau123",
                "mật khẩu 123",
                "1212121212",
                "lan.nguyen2026",
                "NguyenThiLan!",
                "Nguyễn Thị Lan"
            })
    void aSecretThatIsTriedFirstIsRefused(String secret) {
        assertThatThrownBy(() -> NewAccount.of(NAME, "lan.nguyen", secret, secret))
                .isInstanceOf(SecretEasyToGuessException.class);
    }

    @Test
    void aSecretMadeOfOnesPhoneNumberIsRefused() {
        assertThatThrownBy(() -> NewAccount.of(NAME, "0912345678", "so0912345678", "so0912345678"))
                .isInstanceOf(SecretEasyToGuessException.class);
    }

    @Test
    void aSecretNeedsNoDigitsNoCapitalsAndNoSigns() {
        assertThat(NewAccount.of(NAME, "lan.nguyen", "mưa rơi ngoài sân", "mưa rơi ngoài sân")
                        .secret())
                .isEqualTo("mưa rơi ngoài sân");
    }

    @Test
    void aSecretThatIsRepeatedDifferentlyIsRefused() {
        assertThatThrownBy(() -> NewAccount.of(NAME, "lan.nguyen", SECRET, SECRET + "i"))
                .isInstanceOf(SecretsDifferException.class);
    }

    @Test
    void noLogEverHoldsTheSecret() {
        assertThat(NewAccount.of(NAME, "lan.nguyen", SECRET, SECRET).toString()).doesNotContain(SECRET);
        assertThat(new NewAdministrator("7K3F9", NAME, "lan", SECRET, SECRET, null).toString())
                .doesNotContain(SECRET, "7K3F9");
    }
}
