package vn.muadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every package says in a line what it is for, and lets nothing be null unless it says so. */
class PackagesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageSaysWhatItIsFor(Path folder) throws IOException {
        String line = Files.readString(folder.resolve("package-info.java"));

        assertThat(line).startsWith("/**").contains("@NullMarked");
    }

    static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
