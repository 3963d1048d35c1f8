package vn.muadam.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldEncodingTest {

    private static final Charset ONE_BYTE = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({
        "NguyÔn V¨n An, Nguyễn Văn An",
        "TrÇn ThÞ BÐ Ba, Trần Thị Bé Ba",
        "Huúnh §øc Th¾ng, Huỳnh Đức Thắng",
        "Ph¹m Quang Kh¶i, Phạm Quang Khải",
        "§iÖn tho¹i, Điện thoại",
    })
    void tcvn3BecomesUnicode(String old, String unicode) {
        assertThat(OldEncoding.recognise(List.of(old, "NguyÔn ThÞ"))).isEqualTo(OldEncoding.TCVN3);
        assertThat(OldEncoding.TCVN3.toUnicode(old)).isEqualTo(unicode);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyeãn Vaên An, Nguyễn Văn An",
        "Traàn Thò Beù Ba, Trần Thị Bé Ba",
        "Huyønh Ñöùc Thaéng, Huỳnh Đức Thắng",
        "Phaïm Quang Khaûi, Phạm Quang Khải",
        "NGUYEÃN VAÊN ÑÖÔØNG, NGUYỄN VĂN ĐƯỜNG",
    })
    void vniBecomesUnicode(String old, String unicode) {
        assertThat(OldEncoding.recognise(List.of(old, "Nguyeãn Thò"))).isEqualTo(OldEncoding.VNI);
        assertThat(OldEncoding.VNI.toUnicode(old)).isEqualTo(unicode);
    }

    @Test
    void theCodePageOfWindowsBecomesUnicode() {
        byte[] bytes = "Nguyê\u0303n Vãn An".replace("ã", "ă").getBytes(Charset.forName("windows-1258"));
        String read = new String(bytes, ONE_BYTE);

        assertThat(OldEncoding.recognise(List.of(read, read))).isEqualTo(OldEncoding.CP1258);
        assertThat(OldEncoding.CP1258.toUnicode(read)).isEqualTo("Nguyễn Văn An");
    }

    @Test
    void everyLetterOfTheAlphabetHasItsPlaceInBothOldTables() {
        String alphabet = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệỉĩịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
        for (OldEncoding encoding : List.of(OldEncoding.TCVN3, OldEncoding.VNI)) {
            String known = encoding.allLetters();
            alphabet.codePoints()
                    .forEach(letter -> assertThat(known).as(encoding.name()).contains(Character.toString(letter)));
        }
    }

    @Test
    void unicodeStaysAsItIs() {
        assertThat(OldEncoding.recognise(List.of("Họ và tên", "Nguyễn Văn An", "Trần Thị Bé")))
                .isEqualTo(OldEncoding.NONE);
        assertThat(OldEncoding.recognise(List.of("name", "John Smith", "São Paulo")))
                .isEqualTo(OldEncoding.NONE);
    }

    @Test
    void namesOfPlacesInUnicodeAreNotTakenForVni() {
        List<String> communes = List.of(
                "Xã Tân Hoà",
                "Thị trấn Rạch Gòi",
                "Xã Thạnh Hòa",
                "Xã Hòa Mỹ",
                "Xã Hòa An",
                "Xã Thuận Hòa",
                "Phường Vị Tân");

        assertThat(OldEncoding.recognise(communes)).isEqualTo(OldEncoding.NONE);
    }

    @Test
    void headingsInUnicodeAboveAnOldListDoNotHideIt() {
        List<String> list = List.of(
                "Họ và tên", "Năm sinh", "Nguyeãn Vaên Huøng", "Traàn Thò Beù", "Leâ Thò Myõ", "Phaïm Vaên Saùu");

        assertThat(OldEncoding.recognise(list)).isEqualTo(OldEncoding.VNI);
        assertThat(OldEncoding.VNI.toUnicode("Họ và tên")).isEqualTo("Họ và tên");
    }
}
