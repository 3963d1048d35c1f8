package vn.muadam.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalIdTest {

    @Test
    void itTellsTheYearOfBirthAndTheSex() {
        assertThat(PersonalId.parse("093080001234").orElseThrow().birthYear()).isEqualTo(1980);
        assertThat(PersonalId.parse("093080001234").orElseThrow().sex()).isEqualTo(Sex.MALE);
        assertThat(PersonalId.parse("093 305 001 234").orElseThrow().birthYear())
                .isEqualTo(2005);
        assertThat(PersonalId.parse("093305001234").orElseThrow().sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void aZeroThatASpreadsheetTookIsPutBack() {
        assertThat(PersonalId.parse("93080001234")).contains(new PersonalId("093080001234"));
    }

    @Test
    void itIsShownMaskedAlsoInALog() {
        assertThat(new PersonalId("093080001234").masked()).isEqualTo("0*********34");
        assertThat(new PersonalId("093080001234")).hasToString("0*********34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "193080001234", "0930800012345", "09308000123a"})
    void whatIsNoSuchNumberIsRefused(String typed) {
        assertThat(PersonalId.parse(typed)).isEmpty();
    }
}
