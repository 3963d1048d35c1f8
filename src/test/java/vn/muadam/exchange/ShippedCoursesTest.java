package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The courses that ship are clean; that no expert has reviewed them yet is the only thing that may be said of them. */
class ShippedCoursesTest {

    private static final Path SHELF = Path.of("courses");

    @ParameterizedTest
    @MethodSource("courses")
    void isWithoutFault(Path course) {
        CoursePackageReading reading = new CoursePackageReader(PackageFixture.CLOCK).read(course);

        assertThat(reading.coursePackage()).isPresent();
        assertThat(reading.faults()).extracting(Fault::code).isSubsetOf("review-missing");
    }

    @Test
    void theCourseOfOfficialsIsWhole() {
        CoursePackage k1 = new CoursePackageReader(PackageFixture.CLOCK)
                .read(SHELF.resolve("k1"))
                .coursePackage()
                .orElseThrow();

        assertThat(k1.outline().lessonKeys()).hasSize(14);
        assertThat(k1.questions()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(k1.media()).hasSizeGreaterThanOrEqualTo(6);
    }

    static List<Path> courses() throws IOException {
        try (Stream<Path> folders = Files.list(SHELF)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
