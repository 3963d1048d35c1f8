package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.muadam.shared.Messages;

class PhoneCodeTest {

    private static final int ONE_MESSAGE = 70; // with Vietnamese marks

    @Test
    void aCodeHasSixDigits() {
        for (int i = 0; i < 100; i++) {
            assertThat(PhoneCode.random().value()).matches("[0-9]{6}");
        }
    }

    @Test
    void whoTypesIsForgivenSpacesAndDashes() {
        assertThat(PhoneCode.parse(" 012 3-45 ")).contains(new PhoneCode("012345"));
        assertThat(PhoneCode.parse("12345")).isEmpty();
        assertThat(PhoneCode.parse("1234567")).isEmpty();
        assertThat(PhoneCode.parse("12345a")).isEmpty();
    }

    @Test
    void aCodeIsNotToldByAccident() {
        assertThat(new PhoneCode("012345")).hasToString("PhoneCode");
    }

    @Test
    void theTextIsOneMessageInEveryLanguage() {
        for (String language : new String[] {"vi", "en"}) {
            String text = Messages.of(PhoneCode.class, Locale.forLanguageTag(language))
                    .text("recover.text", "012345");
            assertThat(text).contains("012345").hasSizeLessThanOrEqualTo(ONE_MESSAGE);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }
}
