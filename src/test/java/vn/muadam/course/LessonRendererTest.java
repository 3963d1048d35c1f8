package vn.muadam.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonRendererTest {

    private static final Map<String, LessonLinks.Term> TERMS =
            Map.of("otp", new LessonLinks.Term("mã xác nhận (OTP)", "Dãy số dùng một lần.", "mã ô tê pê"));

    private static final LessonLinks LINKS = new LessonLinks() {
        @Override
        public String lesson(String key) {
            return "/learn/k6/" + key;
        }

        @Override
        public Optional<Picture> media(String path) {
            return path.startsWith("media/") ? Optional.of(new Picture("/" + path, 360, 420)) : Optional.empty();
        }

        @Override
        public Optional<Term> term(String key) {
            return Optional.ofNullable(TERMS.get(key));
        }

        @Override
        public Optional<String> variable(String name) {
            return name.equals("tong_dai") ? Optional.of("1022 <b>") : Optional.empty();
        }
    };

    private final LessonRenderer renderer = new LessonRenderer(LINKS, Locale.forLanguageTag("vi"));

    @Test
    void deviceTabsWorkWithoutAScript() {
        String html = render(
                "::::device",
                ":::android",
                "1. Mở **Điện thoại**.",
                ":::",
                ":::iphone",
                "1. Mở **Cài đặt**.",
                ":::",
                "::::");

        assertThat(html)
                .isEqualTo("<div class=\"tabs\" role=\"group\" aria-label=\"Loại điện thoại\">"
                        + "<input type=\"radio\" name=\"may-1\" id=\"may-1-android\" checked=\"checked\" />"
                        + "<label for=\"may-1-android\">Máy Android</label>"
                        + "<input type=\"radio\" name=\"may-1\" id=\"may-1-iphone\" />"
                        + "<label for=\"may-1-iphone\">Máy iPhone</label>"
                        + "<div><h3 class=\"hidden\">Máy Android</h3>"
                        + "<ol class=\"signs\"><li>Mở <strong>Điện thoại</strong>.</li></ol></div>"
                        + "<div><h3 class=\"hidden\">Máy iPhone</h3>"
                        + "<ol class=\"signs\"><li>Mở <strong>Cài đặt</strong>.</li></ol></div></div>");
    }

    @Test
    void boxesAreSectionsWithAHeading() {
        assertThat(render(":::warning[Đừng vội]", "Hãy cúp máy.", ":::"))
                .isEqualTo("<section class=\"note bad\" aria-labelledby=\"hop-1\"><div>"
                        + "<h3 id=\"hop-1\">Đừng vội</h3><p>Hãy cúp máy.</p></div></section>");
        assertThat(render(":::note", "a", ":::")).contains("class=\"note\"").contains(">Nên biết</h3>");
        assertThat(render(":::team", "a", ":::"))
                .contains("class=\"note team\"")
                .contains(">Khi hướng dẫn bà con</h3>");
        assertThat(render(":::try", "a", ":::")).contains("class=\"try stack\"").contains(">Thử ngay</h3>");
        assertThat(render(":::remember", "- a", "- b", "- c", ":::"))
                .isEqualTo("<section class=\"three\" aria-labelledby=\"hop-1\"><h2 id=\"hop-1\">Ghi nhớ 3 điều</h2>"
                        + "<ol><li>a</li><li>b</li><li>c</li></ol></section>");
    }

    @Test
    void anEnglishLessonHasEnglishHeadings() {
        assertThat(new LessonRenderer(LINKS, Locale.ENGLISH).render(":::try\na\n:::\n"))
                .contains(">Try it now</h3>");
    }

    @Test
    void aFigureKeepsItsPlaceWhileItLoads() {
        assertThat(render(":::figure{src=\"media/a.svg\" alt=\"Bốn ô.\"}", "Chú thích.", ":::"))
                .isEqualTo(
                        "<figure><img src=\"/media/a.svg\" alt=\"Bốn ô.\" loading=\"lazy\" width=\"360\" height=\"420\" />"
                                + "<figcaption>Chú thích.</figcaption></figure>");
    }

    @Test
    void aFilmDoesNotLoadByItselfAndItsWordsAreBesideIt() {
        assertThat(render(":::video{src=\"media/a.mp4\" poster=\"media/a.png\" minutes=\"2\"}", "Lời.", ":::"))
                .isEqualTo("<figure class=\"video\"><video src=\"/media/a.mp4\" controls=\"controls\" preload=\"none\""
                        + " poster=\"/media/a.png\"></video><details><summary>Đọc lời của đoạn phim</summary>"
                        + "<p>Lời.</p></details></figure>");
    }

    @Test
    void aCheckLeavesAPlaceForItsQuestion() {
        assertThat(render("::check{q=\"k6-c-b3\"}")).isEqualTo("<div class=\"check\" data-question=\"k6-c-b3\"></div>");
    }

    @Test
    void linksLeadWhereTheCallerSays() {
        assertThat(render("[Bài 12](lesson:b12)")).isEqualTo("<p><a href=\"/learn/k6/b12\">Bài 12</a></p>");
        assertThat(render("[113](tel:113)")).isEqualTo("<p><a href=\"tel:113\">113</a></p>");
        assertThat(render("[Cổng](https://dichvucong.gov.vn/x)"))
                .isEqualTo("<p><a href=\"https://dichvucong.gov.vn/x\" rel=\"noopener\">Cổng</a>"
                        + " <span class=\"host\">(dichvucong.gov.vn)</span></p>");
    }

    @Test
    void hardWordsAreExplainedAtTheEnd() {
        assertThat(render("Đọc [mã](glossary:otp), [mã OTP](glossary:otp)."))
                .isEqualTo(
                        "<p>Đọc <a class=\"term\" href=\"#g-otp\">mã</a>, <a class=\"term\" href=\"#g-otp\">mã OTP</a>.</p>"
                                + "<section class=\"glossary\" aria-labelledby=\"tu-kho\"><h2 id=\"tu-kho\">Từ khó trong bài</h2>"
                                + "<dl><dt id=\"g-otp\"><dfn>mã xác nhận (OTP)</dfn></dt>"
                                + "<dd>Dãy số dùng một lần. (Đọc là: mã ô tê pê.)</dd></dl></section>");
    }

    @Test
    void headingsOtherThanTwoAndThreeAreDrawnIn() {
        assertThat(render("# a", "", "## b", "", "##### c")).isEqualTo("<h2>a</h2><h2>b</h2><h3>c</h3>");
    }

    @Test
    void aProvincesWordsAreTextAndNothingElse() {
        assertThat(render("Gọi {{tong_dai}}.")).isEqualTo("<p>Gọi 1022 &lt;b&gt;.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "[a](javascript:alert(1))",
                "[a](data:text/html,x)",
                "![a](https://example.org/a.png)",
                "<iframe src=\"https://example.org\"></iframe>",
                ":::figure{src=\"media/x\" alt=\"a\" onload=\"alert(1)\"}\na\n:::",
                ":::note[<script>alert(1)</script>]\na\n:::",
                "::check{q=\"x onclick=alert(1)\"}",
                ":::video{src=\"javascript:alert(1)\" poster=\"x\" minutes=\"1\"}\na\n:::",
                "[a](https://example.org/\"onmouseover=\"alert(1))",
                "<https://example.org/<script>>"
            })
    void hostileTextStaysText(String markdown) {
        String html = renderer.render(markdown);

        assertThat(html.replaceAll("&[a-z0-9#]+;", ""))
                .doesNotContainPattern("(?i)<(script|iframe|object|embed|style|svg)")
                .doesNotContainPattern("(?i)<[^>]*\\son[a-z]+\\s*=")
                .doesNotContainPattern("(?i)(href|src)=\"(javascript|data):")
                .doesNotContain("example.org/a.png");
    }

    @Test
    void whateverIsTypedTheHtmlHoldsOnlyWhatWeWrite() {
        List<String> pieces = List.of(
                "::::device\n",
                ":::android\n",
                ":::iphone\n",
                ":::\n",
                "::::\n",
                ":::note[",
                "]",
                "{q=\"",
                "\"}",
                "::check",
                "<b>",
                "<!--",
                "-->",
                "<script>",
                "](",
                ")",
                "[a",
                "javascript:",
                "glossary:otp",
                "\n\n",
                "- ",
                "1. ",
                "|a|b|\n",
                "|-|-|\n",
                "*",
                "**",
                "`",
                "\\",
                "&lt;",
                "{{tong_dai}}",
                "> ",
                "# ",
                "é",
                "\uD83D\uDE00",
                "\u0000");
        for (long seed = 0; seed < 300; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            StringBuilder markdown = new StringBuilder();
            random.ints(60, 0, pieces.size()).forEach(piece -> markdown.append(pieces.get(piece)));

            assertThat(renderer.render(markdown.toString()))
                    .as(markdown.toString())
                    .doesNotContainPattern("(?i)<(script|b|iframe|!--)\\b")
                    .doesNotContain("href=\"javascript");
        }
    }

    private String render(String... lines) {
        return renderer.render(String.join("\n", lines) + "\n").replace("\n", "");
    }
}
