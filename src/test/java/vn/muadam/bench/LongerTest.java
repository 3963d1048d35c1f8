package vn.muadam.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The shipped course as a next version, whose last test draws twenty questions and may be tried again at once; the
 * product's own importer reads it at the next start. Who has begun the course keeps the version they began.
 */
final class LongerTest {

    static final int QUESTIONS = 20;

    private static final String OUTLINE = "WEB-INF/courses/k6/course.yaml";
    private static final String DRAW = """
            draw:
              - {category: k6/final/m1, count: 3}
              - {category: k6/final/m2, count: 6}
              - {category: k6/final/m3, count: 3}
              - {category: k6/final/m4, count: 3}
              - {category: k6/final/m5, count: 5}
            """;

    private LongerTest() {}

    /** Writes it into that application. */
    static void writeInto(Path application) throws IOException {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "muadam.war")
                .importFrom(application.toFile())
                .as(WebArchive.class);
        war.delete("/" + OUTLINE);
        war.add(new StringAsset(lengthened(Files.readString(Path.of("courses/k6/course.yaml")))), OUTLINE);
        File written = application.resolveSibling("muadam.war.new").toFile();
        war.as(ZipExporter.class).exportTo(written, true);
        Files.move(written.toPath(), application, StandardCopyOption.REPLACE_EXISTING);
    }

    static String lengthened(String outline) {
        int lastTest = outline.indexOf("- key: final");
        int draw = outline.indexOf("          draw:", lastTest);
        if (lastTest < 0 || draw < 0) {
            throw new IllegalStateException("The outline has no last test that draws");
        }
        String changed = outline.substring(0, draw) + DRAW.indent(10);
        return changed.replaceFirst("(?m)^version: .*$", "version: 99.0.0")
                .replaceFirst("wait_minutes: 10", "wait_minutes: 0");
    }
}
