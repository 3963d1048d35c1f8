package vn.muadam.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void theLastWordIsTheGivenName() {
        PersonName name = PersonName.of(" Công Tằng  Tôn Nữ Thị Diễm Phương ");

        assertThat(name.given()).isEqualTo("Phương");
        assertThat(name.familyMiddle()).isEqualTo("Công Tằng Tôn Nữ Thị Diễm");
        assertThat(name.full()).isEqualTo("Công Tằng Tôn Nữ Thị Diễm Phương");
    }

    @Test
    void aNameOfOneWordIsAGivenName() {
        assertThat(PersonName.of("Đạt")).isEqualTo(new PersonName("Đạt", "Đạt", ""));
    }

    @Test
    void listsSortByGivenNameThenByFamilyAndMiddleNames() {
        List<String> sorted = Stream.of(
                        "Trần Văn Đạt",
                        "Lê Văn An",
                        "Nguyễn Văn An",
                        "Phạm Thị Bé",
                        "Hồ Ngọc Dũng",
                        "Lý Ánh",
                        "Trần Thị Anh",
                        "Đặng Thị Anh")
                .map(PersonName::of)
                .sorted(Comparator.comparing(PersonName::sortKey))
                .map(PersonName::full)
                .toList();

        assertThat(sorted)
                .containsExactly(
                        "Lê Văn An",
                        "Nguyễn Văn An",
                        "Đặng Thị Anh",
                        "Trần Thị Anh",
                        "Lý Ánh",
                        "Phạm Thị Bé",
                        "Hồ Ngọc Dũng",
                        "Trần Văn Đạt");
    }

    @Test
    void aNameIsLookedUpByItsWordsWithAndWithoutMarks() {
        assertThat(PersonName.of("Lê Thị-Đào LỆ").words())
                .containsExactlyInAnyOrder(
                        new PersonName.Word("le", "lệ"),
                        new PersonName.Word("thi", "thị"),
                        new PersonName.Word("dao", "đào"));
        assertThat(PersonName.of(" . ").words()).isEmpty();
    }
}
