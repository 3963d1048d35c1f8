package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model package is an excerpt; exactly what it lacks must be reported, and nothing else. */
class ModelPackageTest {

    private static final Path MODEL = Path.of("src/test/resources/packages/k6-model/k6");

    private final CoursePackageReading reading = new CoursePackageReader(PackageFixture.CLOCK).read(MODEL, "k6");

    @Test
    void theModelHasExactlyTheFaultsItsReadmeNames() {
        assertThat(PackageFixture.places(reading))
                .containsExactly(
                        "course.yaml:23 review-missing",
                        "course.yaml:67 file-missing",
                        "course.yaml:68 file-missing",
                        "course.yaml:78 draw-short",
                        "course.yaml:86 file-missing",
                        "course.yaml:87 file-missing",
                        "course.yaml:97 draw-short",
                        "course.yaml:116 file-missing",
                        "course.yaml:117 file-missing",
                        "course.yaml:127 draw-short",
                        "course.yaml:132 file-missing",
                        "course.yaml:133 file-missing",
                        "course.yaml:143 draw-short",
                        "course.yaml:149 file-missing",
                        "course.yaml:159 draw-short",
                        "course.yaml:189 draw-thin",
                        "course.yaml:190 draw-thin",
                        "course.yaml:191 draw-thin",
                        "course.yaml:192 draw-thin",
                        "course.yaml:193 draw-thin");
    }

    @Test
    void theMissingFilesAndTheShortDrawsAreNamed() {
        assertThat(messages("file-missing"))
                .extracting(message -> message.replaceAll(".*lessons/(b\\d+)\\.md.*", "$1"))
                .containsExactly("b1", "b2", "b5", "b6", "b7", "b8", "b9", "b10", "b12");
        assertThat(messages("draw-short"))
                .extracting(
                        message -> message.replaceAll("cần (\\d) câu ở k6/practice/(m\\d), mới có (\\d).*", "$2 $3/$1"))
                .containsExactly("m1 0/4", "m2 2/5", "m3 0/4", "m4 0/4", "m5 1/4");
    }

    @Test
    void aPackageWithErrorsIsNotHandedOut() {
        assertThat(reading.hasErrors()).isTrue();
        assertThat(reading.coursePackage()).isEmpty();
    }

    @Test
    void withoutTheMissingActivitiesTheModelIsReadWhole(@TempDir Path parent) throws IOException {
        Path folder = copyWithoutWhatIsMissing(parent);

        CoursePackageReading whole = new CoursePackageReader(PackageFixture.CLOCK).read(folder);

        assertThat(whole.faults()).noneMatch(Fault::isError);
        CoursePackage k6 = whole.coursePackage().orElseThrow();
        assertThat(k6.outline().lessonKeys()).containsExactly("b3", "b4", "b11");
        assertThat(k6.questions()).hasSize(21);
        assertThat(k6.glossary()).hasSize(5);
        assertThat(k6.lessons().get(0).facts()).hasSize(5);
        assertThat(k6.media()).extracting(CoursePackage.MediaFile::path).containsExactly("media/bon-buoc.svg");
    }

    private List<String> messages(String code) {
        return reading.faults().stream()
                .filter(fault -> fault.code().equals(code))
                .map(Fault::message)
                .toList();
    }

    private static Path copyWithoutWhatIsMissing(Path parent) throws IOException {
        Path folder = parent.resolve("k6");
        try (var files = Files.walk(MODEL)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(MODEL.relativize(file).toString()));
            }
        }
        String outline = Files.readString(folder.resolve("course.yaml"))
                .replaceAll("(?m)^ *- \\{key: b(1|2|5|6|7|8|9|10|12),.*\n", "")
                .replaceAll("count: [45]}", "count: 1}")
                .replaceAll("k6/practice/m[134]", "k6/practice/m2");
        Files.writeString(folder.resolve("course.yaml"), outline);
        for (String lesson : List.of("b4", "b11")) {
            Path file = folder.resolve("lessons/" + lesson + ".md");
            Files.writeString(file, Files.readString(file).replaceAll("\\(lesson:b(2|12)\\)", "(lesson:b3)"));
        }
        for (Path file : List.of(folder.resolve("quizzes/final.gift"), folder.resolve("quizzes/pretest.gift"))) {
            Files.writeString(file, Files.readString(file).replaceAll("bai-b(1|2|5|6|7|8|9|10|12)]", "bai-b3]"));
        }
        return folder;
    }
}
