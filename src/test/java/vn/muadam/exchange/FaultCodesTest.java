package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.exchange.PackageFixture.aPackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One small package for every code: spoilt in one place, it has that fault there and no other. */
class FaultCodesTest {

    private static final String OUTLINE = "course.yaml";
    private static final String LESSON = "lessons/b1.md";
    private static final String GIFT = "quizzes/final.gift";
    private static final String DRAWING = "media/hinh.svg";

    /** A way to spoil a package, and every fault that this must bring. */
    record Case(List<String> expected, Consumer<PackageFixture> spoil) {

        @Override
        public String toString() {
            return String.join(", ", expected);
        }
    }

    @TempDir
    Path parent;

    @Test
    void theSmallPackageHasNoFault() {
        CoursePackageReading reading = aPackage(parent).read();

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.coursePackage()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSpoiltPlaceIsReportedWhereItMustBeMended(Case spoilt) {
        PackageFixture fixture = aPackage(parent);

        spoilt.spoil().accept(fixture);

        assertThat(fixture.faults()).containsExactlyElementsOf(spoilt.expected());
    }

    @Test
    void everyCodeThatReadingCanBringHasACase() {
        List<String> covered = cases().flatMap(it -> it.expected().stream())
                .map(place -> place.substring(place.indexOf(' ') + 1))
                .distinct()
                .toList();

        assertThat(covered)
                .containsAll(Arrays.stream(FaultCode.values())
                        .filter(code -> code != FaultCode.VERSION_SAME && code != FaultCode.NOT_STORED)
                        .map(FaultCode::text)
                        .toList());
    }

    static Stream<Case> cases() {
        return Stream.of(outlineCases(), fileCases(), lessonCases(), directiveCases(), questionCases(), bankCases())
                .flatMap(it -> it);
    }

    private static Stream<Case> outlineCases() {
        return Stream.of(
                spoil(OUTLINE, "key: tiny", "key: &k tiny", "course.yaml:2 yaml-syntax"),
                spoil(OUTLINE, "version: 1.0.0", "version: !!str 1.0.0", "course.yaml:3 yaml-syntax"),
                spoil(OUTLINE, "summary: Một", "summary: [Một", "course.yaml:8 yaml-syntax"),
                spoil(OUTLINE, "language: vi\n", "language: vi\nsubtitle: Gọi\n", "course.yaml:9 key-unknown"),
                spoil(OUTLINE, "attribution: Nhóm biên soạn Mưa Dầm\n", "", "course.yaml:1 key-missing"),
                spoil(OUTLINE, "minutes: 10\n", "minutes: mười\n", "course.yaml:16 value-bad"),
                spoil(OUTLINE, "online-safety", "online-safty", "course.yaml:12 value-bad"),
                spoil(OUTLINE, "format: 1", "format: 2", "course.yaml:1 value-bad"),
                spoil(OUTLINE, "language: vi\n", "language: vi\nlanguage: vi\n", "course.yaml:9 key-duplicate"),
                spoil(OUTLINE, "key: final", "key: b1", "course.yaml:29 key-duplicate"),
                spoil(OUTLINE, "sections:", "retired: [b1]\nsections:", "course.yaml:25 key-reused"),
                spoil(OUTLINE, "sections:", "renamed: {b0: b9}\nsections:", "course.yaml:20 value-bad"),
                spoil(OUTLINE, "{by: Tổ thẩm định, date: 2026-11-20}", "null", "course.yaml:17 review-missing"),
                spoil(OUTLINE, "minutes: 10\n", "minutes: 20\n", "course.yaml:16 minutes-sum"),
                spoil(OUTLINE, "count: 1}", "count: 2}", "course.yaml:37 draw-short"),
                spoil(OUTLINE, "{category: tiny/final, count: 1}", "{question: tiny-02}", "course.yaml:37 draw-short"),
                spoil(OUTLINE, "attempts: 1", "attempts: 2", "course.yaml:37 draw-thin"),
                spoil(
                        OUTLINE,
                        "attempts: 1",
                        "attempts: 1\n          feedback: [{from: 0, text: Học lại., read: [b9]}]",
                        "course.yaml:36 value-bad"),
                spoil(
                        OUTLINE,
                        "attempts: 1",
                        "attempts: 1\n          feedback: [{from: 5, text: Học lại.}, {from: 5, text: Tốt.}]",
                        "course.yaml:36 value-bad"),
                spoil(OUTLINE, "rule: all-required", "rule: at-least\n  count: 9", "course.yaml:18 value-bad"),
                spoil(
                        OUTLINE,
                        "sections:",
                        "certificate: {issue: true, requires: [b1]}\nsections:",
                        "course.yaml:20 value-bad"),
                spoil(OUTLINE, "purpose: test", "purpose: test\n          shuffel: []", "course.yaml:35 key-unknown"),
                spoil(OUTLINE, "kind: lesson\n", "kind: lesson\n        required: yes\n", "course.yaml:26 value-bad"));
    }

    private static Stream<Case> fileCases() {
        return Stream.of(
                new Case(
                        List.of("course.yaml:28 file-missing"),
                        f -> f.without(LESSON).without("media/hinh.svg")),
                new Case(List.of("course.yaml:1 file-missing"), f -> f.without(OUTLINE)),
                new Case(List.of(LESSON + ":30 file-missing"), f -> f.without("media/hinh.svg")),
                new Case(List.of(".hidden:1 file-unsafe"), f -> f.with(".hidden", "x")),
                new Case(List.of("images:1 file-unsafe"), f -> f.with("images/a.png", "x")),
                new Case(List.of("media/a.gif:1 file-unsafe"), f -> f.with("media/a.gif", "x")),
                new Case(
                        List.of("media/a.png:1 file-unsafe", "media/a.png:1 file-unused"),
                        f -> f.with("media/a.png", "x")),
                new Case(List.of("lessons/link.md:1 file-unsafe"), FaultCodesTest::linkLesson),
                spoil(DRAWING, "<rect", "<script/><rect", "media/hinh.svg:2 file-unsafe"),
                spoil(DRAWING, "fill=\"#ffffff\"", "onload=\"x()\"", "media/hinh.svg:2 file-unsafe"),
                spoil(DRAWING, "#ffffff", "url(https://example.org/a)", "media/hinh.svg:2 file-unsafe"),
                spoil(DRAWING, "</svg>", "", "media/hinh.svg:3 file-unsafe"),
                new Case(
                        List.of("glossary.yaml:2 file-unsafe"),
                        f -> f.with("glossary.yaml", new byte[] {'#', '\n', (byte) 0xC3, '('})),
                new Case(
                        List.of("media/hinh.svg:1 file-too-big"),
                        f -> f.append(DRAWING, "<!--" + " ".repeat(81_920) + "-->")),
                spoil(GIFT, "Có người lạ", decomposed("Có người lạ"), "quizzes/final.gift:4 text-not-nfc"),
                new Case(List.of("media/thua.svg:1 file-unused"), f -> f.with("media/thua.svg", f.text(DRAWING))),
                new Case(List.of("notes.txt:1 file-unused"), f -> f.with("notes.txt", "x")),
                spoil(GIFT, "\n", "\r\n", "quizzes/final.gift:1 text-crlf"),
                spoil(OUTLINE, "format: 1", "\uFEFFformat: 1", "course.yaml:1 text-bom"));
    }

    private static Stream<Case> lessonCases() {
        return Stream.of(
                spoil(LESSON, "minutes: 6", "minutes: 7", "lessons/b1.md:4 lesson-mismatch"),
                spoil(LESSON, "title: Gọi lại số", "title: Gọi số", "lessons/b1.md:3 lesson-mismatch"),
                spoil(LESSON, "Khi nghi ngờ", "Khi <b>nghi ngờ", "lessons/b1.md:17 html-raw"),
                spoil(LESSON, "Khi nghi ngờ", "Khi `nghi` ngờ", "lessons/b1.md:17 markup-bad"),
                spoil(
                        LESSON,
                        "Khi nghi ngờ",
                        "| a | b | c | d |\n|---|---|---|---|\n\nKhi",
                        "lessons/b1.md:17 markup-bad"),
                spoil(LESSON, "## Vì sao", "# Vì sao", "lessons/b1.md:15 heading-level"),
                spoil(LESSON, "lesson:b1", "lesson:b9", "lessons/b1.md:17 link-unknown"),
                spoil(LESSON, "glossary:otp", "glossary:opt", "lessons/b1.md:17 link-unknown"),
                spoil(LESSON, "lesson:b1", "http://example.org", "lessons/b1.md:17 link-unknown"),
                spoil(LESSON, "tiny-01", "tiny-11", "lessons/b1.md:38 check-unknown"),
                spoil(LESSON, "quote: số in sau thẻ", "quote: số in trên thẻ", "lessons/b1.md:9 fact-quote"),
                spoil(LESSON, "recheck: 2027-05-20", "recheck: 2026-11-23", "lessons/b1.md:12 fact-due"),
                spoil(LESSON, "Bác Tư cúp máy rồi gọi lại cho con. ", "", "lessons/b1.md:1 lesson-length"),
                spoil(
                        LESSON,
                        "Khi nghi ngờ, hãy",
                        "Khi " + "nghi ngờ ".repeat(16) + "hãy",
                        "lessons/b1.md:17 sentence-long"),
                spoil(LESSON, "Khi nghi ngờ", "Khi xoá tin", "lessons/b1.md:17 tone-mark"),
                spoil(LESSON, "Khi nghi ngờ", "Khi {{so}}", "lessons/b1.md:17 value-bad"));
    }

    private static Stream<Case> directiveCases() {
        return Stream.of(
                spoil(LESSON, ":::try", ":::tyr", "lessons/b1.md:1 try-count", "lessons/b1.md:34 directive-unknown"),
                spoil(LESSON, "\n::check", "\nLàm thử ::check", "lessons/b1.md:38 directive-unknown"),
                spoil(LESSON, "- Gọi lại.\n:::", "- Gọi lại.", "lessons/b1.md:40 directive-unclosed"),
                spoil(LESSON, "Khi nghi ngờ", ":::\n\nKhi nghi ngờ", "lessons/b1.md:17 directive-unclosed"),
                spoil(LESSON, "Lưu số", "::check{q=\"tiny-01\"}\nLưu số", "lessons/b1.md:35 directive-nested"),
                spoil(LESSON, "::::", ":::", "lessons/b1.md:21 directive-nested", "lessons/b1.md:21 directive-nested"),
                spoil(LESSON, "{q=\"tiny-01\"}", "{q=tiny-01}", "lessons/b1.md:38 directive-attr"),
                spoil(LESSON, "{q=", "{qq=\"x\" q=", "lessons/b1.md:38 directive-attr"),
                spoil(LESSON, "::check{q=\"tiny-01\"}", "::check", "lessons/b1.md:38 directive-attr"),
                spoil(LESSON, ":::try\nLưu số của con vào danh bạ.\n:::\n", "", "lessons/b1.md:1 try-count"),
                spoil(LESSON, "- Cúp máy.\n", "", "lessons/b1.md:40 remember-count"),
                spoil(LESSON, "- Gọi lại.\n:::", "- Gọi lại.\n:::\n\nHết.", "lessons/b1.md:40 remember-count"),
                spoil(LESSON, ":::iphone\n1. Mở **Điện thoại**.\n:::\n", "", "lessons/b1.md:21 device-pair"),
                spoil(LESSON, ":::android\n1. Mở", ":::android\nMở", "lessons/b1.md:22 device-pair"),
                spoil(LESSON, " alt=\"Một cái điện thoại.\"", "", "lessons/b1.md:30 figure-alt"),
                spoil(LESSON, "alt=\"Một cái điện thoại.\"", "alt=\"\"", "lessons/b1.md:30 figure-alt"));
    }

    private static String manyPairs(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "=vế " + number + " -> " + number + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<Case> questionCases() {
        return Stream.of(
                spoil(GIFT, "####Xem lại Bài 1.\n}", "####Xem lại Bài 1.", "quizzes/final.gift:4 gift-syntax"),
                spoil(GIFT, "[id:tiny-01] ", "", "lessons/b1.md:38 check-unknown", "quizzes/final.gift:4 id-missing"),
                spoil(
                        GIFT,
                        "tiny/final",
                        "Tiny/final",
                        "course.yaml:37 draw-short",
                        "quizzes/final.gift:1 category-bad",
                        "quizzes/final.gift:4 category-bad"),
                new Case(
                        List.of("quizzes/more.gift:5 gift-syntax"),
                        f -> f.with("quizzes/more.gift", essay("[type:essay]", "~sai#vì sao"))),
                new Case(
                        List.of("quizzes/more.gift:3 gift-syntax"),
                        f -> f.with("quizzes/more.gift", essay("[level:1 Trước tiêu chí]", ""))),
                new Case(
                        List.of("quizzes/more.gift:3 gift-syntax"),
                        f -> f.with("quizzes/more.gift", essay("[criterion:Một mức] [level:1 Được]", ""))),
                new Case(
                        List.of("quizzes/more.gift:3 value-bad"),
                        f -> f.with("quizzes/more.gift", essay("[limit:10001]", ""))),
                new Case(
                        List.of("quizzes/more.gift:5 gift-syntax"),
                        f -> f.with("quizzes/more.gift", essay("[type:photo] [limit:500]", ""))),
                new Case(
                        List.of(LESSON + ":38 kind-unsupported"),
                        f -> f.replace(LESSON, "tiny-01", "more-0").with("quizzes/more.gift", bank(1, ""))),
                new Case(
                        List.of("quizzes/more.gift:5 gift-syntax"),
                        f -> f.with("quizzes/more.gift", essay("[limit:500]", "=hai\n=2\n"))),
                new Case(
                        List.of("quizzes/more.gift:4 gift-syntax"),
                        f -> f.with("quizzes/more.gift", bank(1, "=một -> 1\n=một -> 2\n"))),
                new Case(
                        List.of("quizzes/more.gift:4 gift-syntax"),
                        f -> f.with("quizzes/more.gift", bank(1, "=một -> " + "1".repeat(201) + "\n=hai -> 2\n"))),
                new Case(
                        List.of("quizzes/more.gift:4 gift-syntax"),
                        f -> f.with("quizzes/more.gift", bank(1, manyPairs(21)))),
                new Case(
                        List.of("quizzes/more.gift:4 gift-syntax"),
                        f -> f.with("quizzes/more.gift", bank(1, "#15..12\n####Mười hai.\n"))),
                spoil(GIFT, "~Chuyển", "~%-47%Chuyển", "quizzes/final.gift:5 weight-bad"),
                spoil(GIFT, "=Gọi", "~Gọi", "quizzes/final.gift:4 right-missing"),
                spoil(GIFT, "#Tiền đi rồi khó lấy lại. Hãy gọi lại.", "", "quizzes/final.gift:5 feedback-missing"),
                spoil(
                        GIFT,
                        "~Nhắn hỏi lại chính số đó",
                        "~Chuyển ngay cho xong việc",
                        "quizzes/final.gift:7 option-same"),
                spoil(
                        GIFT,
                        "~Chờ đến sáng mai rồi tính",
                        "~Tất cả các đáp án trên",
                        "quizzes/final.gift:8 option-all-above"),
                spoil(GIFT, "rồi tính", "rồi tính tiếp với cả nhà", "quizzes/final.gift:8 length-uneven"),
                spoil(GIFT, "[difficulty:1]", "[dificulty:1]", "quizzes/final.gift:3 key-unknown"),
                spoil(GIFT, "người lạ gọi", "<i>người lạ gọi", "quizzes/final.gift:4 html-raw"),
                spoil(GIFT, "Bạn làm gì", "Tổng đài \\{\\{so\\}\\} làm gì", "quizzes/final.gift:4 value-bad"),
                spoil(GIFT, "bai-b1", "bai-b7", "quizzes/final.gift:4 link-unknown"),
                new Case(
                        List.of("quizzes/final.gift:13 key-duplicate"),
                        f -> f.append(
                                GIFT, "\n" + f.text(GIFT).substring(f.text(GIFT).indexOf("//")))));
    }

    private static Stream<Case> bankCases() {
        return Stream.of(
                new Case(
                        List.of("quizzes/more.gift:1 length-cue"),
                        f -> f.with("quizzes/more.gift", bank(5, "=aaaa#x\n~bbb#x\n~ccc#x\n"))),
                new Case(
                        List.of("quizzes/more.gift:1 position-cue"),
                        f -> f.with("quizzes/more.gift", bank(8, "=aaaa#x\n~bbb#x\n~ccccc#x\n"))));
    }

    private static String essay(String annotation, String answers) {
        return bank(1, answers).replace(" [tag:bai-b1]", " [tag:bai-b1] " + annotation);
    }

    private static String bank(int count, String options) {
        StringBuilder text = new StringBuilder("$CATEGORY: tiny/more\n");
        for (int i = 0; i < count; i++) {
            text.append("\n// [id:more-" + i + "] [tag:bai-b1]\nCâu hỏi?{\n")
                    .append(options)
                    .append("}\n");
        }
        return text.toString();
    }

    private static void linkLesson(PackageFixture fixture) {
        try {
            Files.createSymbolicLink(fixture.folder().resolve("lessons/link.md"), Path.of("b1.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static Case spoil(String path, String old, String replacement, String... expected) {
        return new Case(List.of(expected), fixture -> fixture.replace(path, old, replacement));
    }
}
