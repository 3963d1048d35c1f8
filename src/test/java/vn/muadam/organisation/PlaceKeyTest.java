package vn.muadam.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Ấp Mỹ 1, my 1",
        "ấp  Mỹ 01, my 01",
        "Tổ công nghệ số cộng đồng ấp Mỹ 1, my 1",
        "Tổ CNSCĐ Ấp Mỹ 1, my 1",
        "Tổ CĐS cộng đồng Mỹ 1, my 1",
        "II. Ấp Mỹ 1, my 1",
        "Khu vực 3, 3",
        "KV 3, 3",
        "3, 3",
        "Tổ dân phố số 5, so 5",
        "Đoàn Thanh niên xã, doan thanh nien xa",
    })
    void aPlaceAndItsTeamAreOneHoweverTheyAreCalled(String listed, String key) {
        assertThat(PlaceKey.of(listed).text()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Ấp Mỹ 1, HAMLET, Ấp Mỹ 1",
        "ấp Mỹ 1, HAMLET, Ấp Mỹ 1",
        "3, HAMLET, Ấp 3",
        "Tổ CNSCĐ khu vực 3, QUARTER, Khu vực 3",
        "Thôn Đoài, VILLAGE, Thôn Đoài",
        "Tổ dân phố 7, RESIDENTIAL_GROUP, Tổ dân phố 7",
        "Đoàn Thanh niên xã, NONE, Đoàn Thanh niên xã",
    })
    void theKindOfAHamletIsToldByItsName(String listed, HamletKind kind, String name) {
        assertThat(HamletKind.of(listed)).isEqualTo(kind);
        if (kind != HamletKind.NONE) {
            assertThat(kind.named(listed)).isEqualTo(name);
        }
    }
}
