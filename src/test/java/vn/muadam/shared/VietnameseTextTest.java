package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void aNameTypedWithMarksApartIsTheSameName() {
        String apart = Normalizer.normalize("Nguyễn Thị Thủy", Normalizer.Form.NFD);

        assertThat(VietnameseText.clean(apart)).isEqualTo("Nguyễn Thị Thủy");
    }

    @Test
    void cleaningTrimsAndLeavesSingleSpaces() {
        assertThat(VietnameseText.clean("  Lê\u00a0 Văn   Tám ")).isEqualTo("Lê Văn Tám");
        assertThat(VietnameseText.clean(null)).isEmpty();
    }

    @Test
    void foldingTakesMarksAndTheStrokeOfDAway() {
        assertThat(VietnameseText.fold("Chuyển đổi số, ĐỒNG THÁP")).isEqualTo("chuyen doi so, dong thap");
    }

    @Test
    void tonesOrderWordsOnlyWhereTheLettersAreEqual() {
        List<String> words = shuffled("ma", "mà", "mả", "mã", "má", "mạ", "man", "mang");

        words.sort(Comparator.comparing(VietnameseText::sortKey));

        assertThat(words).containsExactly("ma", "mà", "mả", "mã", "má", "mạ", "man", "mang");
    }

    @Test
    void everyVietnameseLetterHasItsPlaceInTheAlphabet() {
        List<String> letters = shuffled(
                "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q",
                "r", "s", "t", "u", "ư", "v", "x", "y");

        letters.sort(Comparator.comparing(VietnameseText::sortKey));

        assertThat(String.join("", letters)).isEqualTo("aăâbcdđeêghiklmnoôơpqrstuưvxy");
    }

    @Test
    void aWordWithDStrokeComesAfterEveryWordWithD() {
        List<String> names = shuffled("Dũng", "Đạt", "Dy", "Ánh", "Anh", "An", "Bé");

        names.sort(Comparator.comparing(VietnameseText::sortKey));

        assertThat(names).containsExactly("An", "Anh", "Ánh", "Bé", "Dũng", "Dy", "Đạt");
    }

    private static List<String> shuffled(String... words) {
        List<String> list = new ArrayList<>(List.of(words));
        Collections.shuffle(list, new Random(7));
        return list;
    }

    @Test
    void theWordsOfATextAreFoldedAndStandOnce() {
        assertThat(VietnameseText.words("Chuyển đổi số: đổi mới, “Đào” 4.0"))
                .containsExactly("0", "4", "chuyen", "dao", "doi", "moi", "so");
        assertThat(VietnameseText.words(" – ")).isEmpty();
    }
}
