package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.exchange.PackageFixture.aPackage;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {

    @TempDir
    Path parent;

    private PackageFixture fixture;
    private String before;

    @BeforeEach
    void readOnce() {
        fixture = aPackage(parent);
        before = hash();
    }

    @Test
    void theWayAFileIsTypedDoesNotMatter() {
        fixture.replace("course.yaml", "language: vi\n", "")
                .replace("course.yaml", "format: 1\n", "# ghi chú\nlanguage: vi\nformat: 1\n")
                .replace("course.yaml", "audience: [member, resident]", "audience:\n  - member\n  - resident")
                .replace("quizzes/final.gift", "// [id", "\n// ghi chú\n// [id");

        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void whatTheFormatLearntLaterMattersOnlyToPackagesThatSaySomethingOfIt() {
        fixture.replace("course.yaml", "          draw:\n", "          feedback: []\n          draw:\n");
        assertThat(hash()).isEqualTo(before);

        fixture.replace("course.yaml", "feedback: []", "feedback: [{from: 0, text: Đọc lại Bài 1., read: [b1]}]");
        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void lineEndsAndTheNameOfAQuestionFileDoNotMatter() {
        fixture.with("quizzes/other.gift", fixture.text("quizzes/final.gift").replace("\n", "\r\n"))
                .without("quizzes/final.gift");

        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void everyPartOfTheContentCounts() {
        assertThat(afterReplacing("course.yaml", "Gọi lại cho chắc", "Gọi lại cho thật chắc"))
                .isNotEqualTo(before);
        assertThat(afterReplacing("lessons/b1.md", "Lưu số của con", "Lưu số của cháu"))
                .isNotEqualTo(before);
        assertThat(afterReplacing("quizzes/final.gift", "Đúng. Số đã lưu", "Đúng. Số mình lưu"))
                .isNotEqualTo(before);
        assertThat(afterReplacing("glossary.yaml", "không đọc cho ai", "không đưa cho ai"))
                .isNotEqualTo(before);
        assertThat(afterReplacing("media/hinh.svg", "#ffffff", "#fffffe")).isNotEqualTo(before);
    }

    private String afterReplacing(String path, String old, String replacement) {
        String original = fixture.text(path);
        String hash = hash(fixture.replace(path, old, replacement));
        fixture.with(path, original);
        return hash;
    }

    private String hash() {
        return hash(fixture);
    }

    private static String hash(PackageFixture fixture) {
        return fixture.read().coursePackage().orElseThrow().contentHash();
    }
}
