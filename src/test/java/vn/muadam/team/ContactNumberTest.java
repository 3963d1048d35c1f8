package vn.muadam.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0912 345 678, +84912345678, 0912 345 678",
        "+84 912.345.678, +84912345678, 0912 345 678",
        "(0293) 387 0123, +842933870123, 0293 387 0123",
        "024 3943 6666, +842439436666, 0243 943 6666",
        "1900 1022, 19001022, 1900 1022",
        "18001091, 18001091, 1800 1091",
        "1022, 1022, 1022"
    })
    void mobilesLandlinesAndHotlinesAreDialledAndReadAloud(String typed, String dialled, String shown) {
        ContactNumber number = ContactNumber.parse(typed).orElseThrow();

        assertThat(number.dialled()).isEqualTo(dialled);
        assertThat(number.display()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "0612345678", "091234567", "anh Ba", "0293387012345"})
    void whatNobodyCouldDialIsNoNumber(String typed) {
        assertThat(ContactNumber.parse(typed)).isEmpty();
    }

    @Test
    void theSameNumberTypedTwoWaysIsOne() {
        assertThat(ContactNumber.parse("02933870123")).isEqualTo(ContactNumber.parse("+84 293 387 0123"));
    }
}
