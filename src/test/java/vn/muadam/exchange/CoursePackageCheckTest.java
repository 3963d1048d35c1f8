package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.exchange.PackageFixture.aPackage;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursePackageCheckTest {

    private final StringWriter printed = new StringWriter();

    @TempDir
    Path parent;

    @Test
    void aCleanPackagePrintsNothing() {
        int status = check(aPackage(parent).folder().toString());

        assertThat(status).isZero();
        assertThat(printed.toString()).isEmpty();
    }

    @Test
    void warningsAloneAnswerOne() {
        String folder = aPackage(parent)
                .replace("course.yaml", "attempts: 1", "attempts: 2")
                .folder()
                .toString();

        assertThat(check(folder)).isEqualTo(1);
        assertThat(printed.toString())
                .isEqualTo(folder + "/course.yaml:37: cảnh báo: rút 1 câu ở tiny/final nhưng chỉ có 1,"
                        + " làm lại sẽ gặp câu cũ; nên có ít nhất 2 [draw-thin]\n");
    }

    @Test
    void errorsAnswerTwoAndCanBeReadInEnglish() {
        String folder = aPackage(parent)
                .replace("lessons/b1.md", "tiny-01", "tiny-11")
                .folder()
                .toString();

        assertThat(check("--en", folder + "/")).isEqualTo(2);
        assertThat(printed.toString())
                .isEqualTo(folder + "/lessons/b1.md:38: error: there is no question “tiny-11”;"
                        + " the nearest is “tiny-01” [check-unknown]\n");
    }

    @Test
    void theSameListIsOfferedAsJson() {
        String folder = aPackage(parent)
                .replace("lessons/b1.md", "tiny-01", "a\\u0009b")
                .folder()
                .toString();

        check("--json", "--en", folder);

        assertThat(printed.toString())
                .isEqualTo("[\n  {\"path\": \"" + folder + "/lessons/b1.md\", \"line\": 38, \"column\": 1,"
                        + " \"level\": \"error\", \"code\": \"check-unknown\", \"message\": \"there is no question"
                        + " “a\\\\u0009b”; correct the key or add the question\"}\n]\n");
    }

    @Test
    void aMissingFolderIsAFaultLikeAnyOther() {
        assertThat(check(parent.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(printed.toString())
                .contains("nowhere:1: lỗi: không có thư mục này")
                .contains("[file-missing]");
    }

    @Test
    void withoutAFolderTheUsageIsPrinted() {
        assertThat(check("--en")).isEqualTo(2);
        assertThat(printed.toString()).startsWith("Usage:");
    }

    private int check(String... arguments) {
        PrintWriter out = new PrintWriter(printed);
        int status = new CoursePackageCheck(out, PackageFixture.CLOCK).run(List.of(arguments));
        out.flush();
        return status;
    }
}
