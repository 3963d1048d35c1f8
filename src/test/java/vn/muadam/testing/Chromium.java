package vn.muadam.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser for browser tests: the one that MUADAM_CHROMIUM names, the system's, one that Playwright downloads, or,
 * for root on Debian, the distribution's package. Where there is none, one sentence says what to install. The program
 * without windows is preferred everywhere: the whole browser starts more processes for each window that a test opens.
 */
final class Chromium {

    private static final String WITHOUT_WINDOWS = "chromium-headless-shell";
    private static final List<String> WITH_WINDOWS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path OF_PLAYWRIGHT = Path.of("target/chromium").toAbsolutePath();
    private static final String MISSING = "The browser tests need Chromium: install it (on Debian: apt-get install"
            + " chromium), or name its program in the environment variable MUADAM_CHROMIUM.";

    private Chromium() {}

    static Path find() {
        return named().or(Chromium::onPath)
                .or(Chromium::ofPlaywright)
                .or(Chromium::ofDistribution)
                .orElseThrow(() -> new IllegalStateException(MISSING));
    }

    private static Optional<Path> named() {
        String name = System.getenv("MUADAM_CHROMIUM");
        return name == null || name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
    }

    private static Optional<Path> onPath() {
        return DebianProgram.onPath(List.of(WITHOUT_WINDOWS)).or(() -> DebianProgram.onPath(WITH_WINDOWS));
    }

    /** Downloads it once; a downloaded one that lacks the system's libraries is none. */
    private static Optional<Path> ofPlaywright() {
        if (downloaded().isEmpty()) {
            ProcessBuilder download = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "com.microsoft.playwright.CLI",
                    "install",
                    "--only-shell",
                    "chromium");
            download.environment().put("PLAYWRIGHT_BROWSERS_PATH", OF_PLAYWRIGHT.toString());
            if (!DebianProgram.succeeds(download)) {
                return Optional.empty();
            }
        }
        return downloaded()
                .filter(program -> DebianProgram.succeeds(new ProcessBuilder(program.toString(), "--version")));
    }

    private static Optional<Path> downloaded() {
        if (!Files.isDirectory(OF_PLAYWRIGHT)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(OF_PLAYWRIGHT)) {
            return files.filter(file -> file.endsWith("headless_shell") || file.endsWith("chrome-headless-shell"))
                    .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> ofDistribution() {
        return DebianProgram.installed(WITHOUT_WINDOWS, WITHOUT_WINDOWS)
                .or(() -> DebianProgram.installed("chromium", "chromium"));
    }
}
