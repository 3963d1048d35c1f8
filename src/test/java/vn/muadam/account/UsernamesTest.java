package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.muadam.identity.PersonName;

class UsernamesTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, an.nv",
        "Đặng Thị Đào, dao.dt",
        "H'Hen Niê, nie.h",
        "Sùng A Pao, pao.sa",
    })
    void aUserNameIsMadeOfTheGivenNameAndTheInitials(String fullName, String username) {
        assertThat(Usernames.base(PersonName.of(fullName))).isEqualTo(username);
        assertThat(SignInName.parse(username)).isPresent();
    }
}
