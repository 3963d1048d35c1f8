package vn.muadam.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperTemplateTest {

    private final PaperTemplate letter = PaperTemplate.beside(PaperTemplateTest.class, "letter.xhtml");

    @Test
    void valuesAreWrittenAsTextAndNeverAsMarkup() {
        String filled = fill("<script>alert(\"x\")</script> & 'y'");

        assertThat(filled)
                .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;")
                .doesNotContain("<script");
    }

    @Test
    void decomposedLettersAreComposed() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Mỹ Huệ", Form.NFD);

        assertThat(fill(decomposed)).contains("Nguyễn Thị Mỹ Huệ");
    }

    @Test
    void charactersThatXmlForbidsBecomeSpacesAndInvisibleOnesVanish() {
        assertThat(fill("a\u0000b\uD800c\uFFFFd")).contains("<p>a b c d</p>");
        assertThat(fill("An\u202E\u200B")).contains("<p>An</p>");
    }

    @Test
    void aPartAppearsOnlyWhenThereIsSomethingToSay() {
        assertThat(letter.fill(Map.of("name", "An", "team", "", "rows", List.of())))
                .doesNotContain("thuộc");
        assertThat(letter.fill(Map.of("name", "An", "team", "Tổ 1", "rows", List.of())))
                .contains("thuộc Tổ 1");
    }

    @Test
    void aListIsRepeatedRowByRow() {
        assertThat(letter.fill(Map.of("name", "An", "team", "", "rows", List.of("một", "hai"))))
                .contains("<li>một</li><li>hai</li>");
    }

    @Test
    void aBlankWithoutAValueIsAnError() {
        assertThatThrownBy(() -> letter.fill(Map.of("team", "", "rows", List.of())))
                .isInstanceOf(MustacheException.class);
    }

    private String fill(String name) {
        return letter.fill(Map.of("name", name, "team", "", "rows", List.of()));
    }
}
