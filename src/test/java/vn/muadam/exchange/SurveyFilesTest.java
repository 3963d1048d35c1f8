package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.exchange.PackageFixture.aPackage;
import static vn.muadam.exchange.PackageFixture.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muadam.course.ActivityId;
import vn.muadam.survey.ItemKind;
import vn.muadam.survey.SurveyDraft;

/** Surveys in a course package: read, refused by line, written back as they were. */
class SurveyFilesTest {

    private static final String FILE = "surveys/y-kien.yaml";

    private static final String ACTIVITY = lines(
            "      - key: y-kien",
            "        kind: survey",
            "        title: Ý kiến của bạn",
            "        minutes: 3",
            "        required: false",
            "        source: surveys/y-kien.yaml");

    private static final String SURVEY = lines(
            "anonymous: true",
            "intro: \"Vài câu hỏi.\"",
            "items:",
            "  - key: co-ich",
            "    kind: scale",
            "    ask: \"Có ích không?\"",
            "    required: true",
            "    low: \"Không\"",
            "    high: \"Rất có ích\"",
            "  - key: do-dai",
            "    kind: single",
            "    ask: \"Bài dài \\\"vừa\\\" chưa?\"",
            "    required: false",
            "    options:",
            "      - \"Ngắn\"",
            "      - \"Dài: quá\"",
            "  - key: thay-doi",
            "    kind: text",
            "    ask: \"Sửa điều gì?\"",
            "    required: false");

    @TempDir
    Path parent;

    private PackageFixture fixture;
    private String hashBefore;

    @BeforeEach
    void aPackageWithASurvey() {
        fixture = aPackage(parent);
        hashBefore = hash();
        fixture.append("course.yaml", ACTIVITY).with(FILE, SURVEY);
    }

    @Test
    void aSurveyIsReadWhole() {
        CoursePackageReading reading = fixture.read();

        assertThat(reading.faults()).isEmpty();
        SurveyDraft draft = draft(reading.coursePackage().orElseThrow(), "y-kien");
        assertThat(draft.anonymous()).isTrue();
        assertThat(draft.intro()).isEqualTo("Vài câu hỏi.");
        assertThat(draft.items())
                .extracting(SurveyDraft.Item::kind)
                .containsExactly(ItemKind.SCALE, ItemKind.SINGLE, ItemKind.TEXT);
        assertThat(draft.items()).extracting(SurveyDraft.Item::required).containsExactly(true, false, false);
        assertThat(draft.items().get(0).high()).isEqualTo("Rất có ích");
        assertThat(draft.items().get(1).options()).containsExactly("Ngắn", "Dài: quá");
    }

    @Test
    void aPackageWithoutASurveyHasTheHashItAlwaysHad() {
        assertThat(hash()).isNotEqualTo(hashBefore);
        assertThat(hash(aPackage(parent.resolve("other")))).isEqualTo(hashBefore);
    }

    @Test
    void everyWordOfASurveyCounts() {
        String hash = hash();

        assertThat(hash(fixture.replace(FILE, "Sửa điều gì?", "Bỏ điều gì?"))).isNotEqualTo(hash);
    }

    @Test
    void whatIsWrittenIsWhatWasRead() {
        assertThat(SurveyWriter.write(draft(fixture.read().coursePackage().orElseThrow(), "y-kien")))
                .isEqualTo(SURVEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k1", "k6"})
    void theShippedSurveysAreWrittenBackIdentically(String course) throws IOException {
        Path folder = Path.of("courses", course);
        CoursePackage shipped = new CoursePackageReader(PackageFixture.CLOCK)
                .read(folder)
                .coursePackage()
                .orElseThrow();

        assertThat(SurveyWriter.write(draft(shipped, "y-kien"))).isEqualTo(Files.readString(folder.resolve(FILE)));
    }

    @Test
    void aSurveyThatIsMissingIsReportedWhereItIsNamed() {
        assertThat(fixture.without(FILE).faults()).containsExactly("course.yaml:43 file-missing");
    }

    @Test
    void aSurveyThatNobodyNamesIsReported() {
        assertThat(fixture.with("surveys/khac.yaml", SURVEY).faults())
                .containsExactly("surveys/khac.yaml:1 file-unused");
    }

    @Test
    void aSurveyStandsInItsFolder() {
        assertThat(fixture.replace("course.yaml", "source: surveys/y-kien.yaml", "source: lessons/b1.md")
                        .faults())
                .contains("course.yaml:43 file-unsafe");
    }

    @Test
    void aSurveyIsCompleteWhenItIsSubmittedAndNotOtherwise() {
        assertThat(fixture.replace("course.yaml", "required: false", "required: false\n        complete_when: [passed]")
                        .faults())
                .containsExactly("course.yaml:43 value-bad");
    }

    @Test
    void everyFaultIsReportedByItsLine() {
        assertThat(spoilt("anonymous: true\n", "")).containsExactly(FILE + ":1 key-missing");
        assertThat(spoilt("anonymous: true", "anonymous: co")).containsExactly(FILE + ":1 value-bad");
        assertThat(spoilt("kind: scale", "kind: sao")).containsExactly(FILE + ":5 value-bad");
        assertThat(spoilt("    low: \"Không\"\n", "")).containsExactly(FILE + ":4 key-missing");
        assertThat(spoilt("    low:", "    lowest:"))
                .containsExactlyInAnyOrder(FILE + ":4 key-missing", FILE + ":8 key-unknown");
        assertThat(spoilt("key: do-dai", "key: co-ich")).containsExactly(FILE + ":10 key-duplicate");
        assertThat(spoilt("\"Dài: quá\"", "\"ngắn\"")).containsExactly(FILE + ":16 option-same");
        assertThat(spoilt("      - \"Dài: quá\"\n", "")).containsExactly(FILE + ":14 value-bad");
        assertThat(spoilt("Sửa điều gì?", "x".repeat(301))).containsExactly(FILE + ":19 value-bad");
        assertThat(spoilt("    kind: text", "    kind: text\n    options: [a, b]"))
                .containsExactly(FILE + ":19 key-unknown");
    }

    private List<String> spoilt(String old, String replacement) {
        return fixture.with(FILE, SURVEY).replace(FILE, old, replacement).faults();
    }

    private String hash() {
        return hash(fixture);
    }

    private static String hash(PackageFixture fixture) {
        return fixture.read().coursePackage().orElseThrow().contentHash();
    }

    private static SurveyDraft draft(CoursePackage course, String activity) {
        return SurveyDrafting.drafts(course, Map.of(activity, new ActivityId(1)))
                .get(0);
    }
}
