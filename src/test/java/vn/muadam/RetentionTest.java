package vn.muadam;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;

/** docs/operations.md tells operators of every growing table what the program does with it, and nothing else. */
class RetentionTest {

    private static final Path DOCUMENT = Path.of("docs/operations.md");

    @Test
    void theDocumentShowsTheTablesAsTheyAreDeclared() throws IOException {
        List<String> declared = new ClassFileImporter()
                .importPath(Path.of("target/classes/vn/muadam")).stream()
                        .filter(type -> type.isAssignableTo(Retention.class) && !type.isInterface())
                        .flatMap(type -> retention(type).growing().stream().map(table -> line(type, table)))
                        .sorted()
                        .toList();

        assertThat(declared).isNotEmpty();
        assertThat(shown()).containsExactlyInAnyOrderElementsOf(declared);
    }

    private static String line(JavaClass owner, GrowingTable table) {
        String capability = owner.getPackageName().replace("vn.muadam.", "");
        return "| `%s` | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        table.name(),
                        capability,
                        table.growsBy(),
                        number(table.provinceAYear()),
                        number(table.countryAYear()),
                        table.kept(),
                        table.purging().isPresent() ? "nightly" : "–");
    }

    private static String number(long rows) {
        return String.format(Locale.ENGLISH, "%,d", rows);
    }

    private static List<String> shown() throws IOException {
        String document = Files.readString(DOCUMENT);
        String section = document.substring(document.indexOf("## What grows"));
        int next = section.indexOf("\n## ", 1);
        return (next < 0 ? section : section.substring(0, next))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static Retention retention(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Retention) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
