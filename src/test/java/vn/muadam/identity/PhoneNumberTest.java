package vn.muadam.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneNumberTest {

    @Test
    void whateverWayItIsTypedItIsOneNumber() {
        for (String typed :
                new String[] {"0912345678", "0912 345 678", "0912.345.678", "+84912345678", "84 912-345-678"}) {
            assertThat(PhoneNumber.parse(typed)).map(PhoneNumber::e164).contains("+84912345678");
        }
    }

    @Test
    void itIsShownAsPeopleReadItAloud() {
        assertThat(PhoneNumber.parse("+84912345678").orElseThrow().display()).isEqualTo("0912 345 678");
    }

    @Test
    void aUserNameOrALandlineIsNoMobileNumber() {
        assertThat(PhoneNumber.parse("hocvien")).isEmpty();
        assertThat(PhoneNumber.parse("02923812345")).isEmpty();
        assertThat(PhoneNumber.parse("091234567")).isEmpty();
    }
}
