package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.course.CourseImport;
import vn.muadam.course.CourseService;
import vn.muadam.course.ImportFault;
import vn.muadam.shared.ShippedFiles;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class CourseShelfIT {

    private static final String REVIEWER = "thamdinh";

    @Inject
    private CourseShelf shelf;

    @Inject
    private CourseService courses;

    @Inject
    private ShippedFiles shipped;

    private Path folder;
    private String shownPath;
    private long versionsBefore;

    @BeforeEach
    void aPackage() throws IOException {
        folder = Files.createTempDirectory("muadam-package");
        shownPath = "courses/xau-" + Rows.newId();
        versionsBefore = versions();
    }

    @AfterEach
    void theEnd() throws IOException {
        ShippedFiles.delete(folder);
    }

    @Test
    void aMalformedPackageIsRefusedWholeAndEachFaultNamesItsFileAndLine() throws Exception {
        Files.writeString(folder.resolve("course.yaml"), "format: 1\nkey: XẤU\nno-such-key: 1\n");

        shelf.take(folder, shownPath);

        CourseImport refusal = lastImport();
        assertThat(refusal.isRefused()).isTrue();
        assertThat(refusal.getFaults()).isNotEmpty();
        assertThat(refusal.getFaults())
                .filteredOn(ImportFault::error)
                .allMatch(fault -> fault.path().startsWith(shownPath))
                .anyMatch(fault -> fault.line() == 3);
        assertThat(versions()).isEqualTo(versionsBefore);
    }

    @Test
    void aFolderWithoutACourseIsRefusedToo() throws Exception {
        Files.writeString(folder.resolve("readme.txt"), "not a course");

        shelf.take(folder, shownPath);

        assertThat(lastImport().isRefused()).isTrue();
        assertThat(versions()).isEqualTo(versionsBefore);
    }

    @Test
    void aFileThatIsNoTextIsRefusedAndNothingBreaks() throws Exception {
        Files.write(folder.resolve("course.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});

        shelf.take(folder, shownPath);

        assertThat(lastImport().isRefused()).isTrue();
        assertThat(versions()).isEqualTo(versionsBefore);
    }

    @Test
    void aPackageIsReadOnceAndTheSameFilesAreKnownAgain() throws Exception {
        Path course = folder.resolve("k6");
        shipped.copy("/WEB-INF/courses/k6/", course);
        assertThat(versionsReadFrom(course)).as("at the start of the server").isEqualTo(1);

        Files.writeString(course.resolve("course.yaml"), "\n# another remark\n", StandardOpenOption.APPEND);
        shelf.take(course, shownPath);

        assertThat(versions()).as("a remark says nothing new").isEqualTo(versionsBefore);
        assertThat(versionsReadFrom(course)).isEqualTo(1);

        Files.writeString(course.resolve("course.yaml"), "no course any more", StandardOpenOption.APPEND);
        shelf.take(course, shownPath);

        assertThat(lastImport().isRefused()).as("a change is read").isTrue();
    }

    private CourseImport lastImport() throws Exception {
        List<CourseImport> imports = As.person(REVIEWER, () -> courses.findImports());
        return imports.stream()
                .filter(found -> found.getSource().equals(shownPath))
                .findFirst()
                .orElseThrow();
    }

    private static long versionsReadFrom(Path course) throws IOException {
        return Rows.number("select count(*) from course_version where package_hash = ?", PackageHash.of(course));
    }

    private static long versions() {
        return Rows.number("select count(*) from course_version");
    }
}
