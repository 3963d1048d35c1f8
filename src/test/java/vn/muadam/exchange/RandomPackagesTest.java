package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.exchange.PackageFixture.aPackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a package holds, reading it throws nothing and reports lines that its files have. */
class RandomPackagesTest {

    private static final List<String> FILES =
            List.of("course.yaml", "lessons/b1.md", "quizzes/final.gift", "glossary.yaml", "media/hinh.svg");
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "~",
            "=",
            "#",
            "####",
            "\\",
            "\n",
            "\n\n",
            "::",
            ":::",
            "::::",
            ":::note\n",
            "::check{q=\"x\"}\n",
            "[id:a]",
            "// ",
            "$CATEGORY: ",
            "%50%",
            "->",
            "- ",
            "1. ",
            "    ",
            "|",
            "`",
            "```\n",
            "<b>",
            "<!--",
            "&amp;",
            "[",
            "]",
            "](lesson:b1)",
            "!",
            "\"",
            "'",
            "---\n",
            "? ",
            "&a ",
            "*a",
            "!!str ",
            "{{x}}",
            "é",
            "\u0301",
            "\uD83D\uDE00",
            "\u0000",
            "\r\n",
            "\t",
            "hoà",
            "…",
            "key: ",
            "null",
            "0x1F",
            "1e999");

    @TempDir
    Path parent;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spoiltFilesAreReportedOnTheirOwnLines(long seed) {
        RandomGenerator random = random(seed);
        PackageFixture fixture = aPackage(parent);
        for (String file : FILES) {
            if (random.nextInt(3) > 0) {
                fixture.with(file, spoilt(fixture.text(file), random));
            }
        }

        assertLinesExist(fixture);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rubbishIsReportedOnItsOwnLines(long seed) {
        RandomGenerator random = random(seed);
        PackageFixture fixture = aPackage(parent);
        for (String file : FILES) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            fixture.with(file, random.nextBoolean() ? bytes : pieces(random, 80).getBytes(StandardCharsets.UTF_8));
        }

        assertLinesExist(fixture);
    }

    @Test
    void filesMadeToExhaustAReaderAreReadInTime() {
        PackageFixture fixture = aPackage(parent)
                .with("course.yaml", "[".repeat(500_000))
                .with("glossary.yaml", "- ".repeat(500_000))
                .with("quizzes/a.gift", "a{" + "~".repeat(300_000))
                .with("quizzes/b.gift", "a{" + "\n".repeat(1_000_000) + "~b")
                .with("quizzes/c.gift", "x{=a}\n\n".repeat(30_000))
                .with("lessons/b1.md", ":::note\n".repeat(8_000))
                .with("lessons/b2.md", "> ".repeat(30_000))
                .with("lessons/b3.md", ".".repeat(64_000))
                .with("lessons/b4.md", "{{" + " ".repeat(64_000))
                .with("lessons/b6.md", "*a **b ".repeat(5_000) + "b** c*".repeat(4_000))
                .with("lessons/b5.md", "[".repeat(64_000));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertLinesExist(fixture));
    }

    private static void assertLinesExist(PackageFixture fixture) {
        CoursePackageReading reading = fixture.read();

        Map<String, Integer> lines = new HashMap<>();
        for (Fault fault : reading.faults()) {
            String file = fault.path().replaceFirst("^tiny/", "");
            assertThat(fault.line())
                    .as(fault.toString())
                    .isBetween(
                            1,
                            lines.computeIfAbsent(
                                    file, path -> countLines(fixture.folder().resolve(path))));
            assertThat(fault.column()).as(fault.toString()).isPositive();
            assertThat(fault.message()).doesNotContain("{0}").doesNotContain("{1}");
        }
        assertThat(reading.coursePackage().isPresent()).isEqualTo(!reading.hasErrors());
    }

    private static int countLines(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Math.max(1, (int) Files.readString(file, StandardCharsets.ISO_8859_1)
                            .lines()
                            .count())
                    : 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String spoilt(String text, RandomGenerator random) {
        StringBuilder spoilt = new StringBuilder(text);
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(spoilt.length());
            if (random.nextBoolean()) {
                spoilt.insert(at, pieces(random, 3));
            } else {
                spoilt.delete(at, Math.min(spoilt.length() - 1, at + random.nextInt(40)));
            }
        }
        return spoilt.toString();
    }

    private static String pieces(RandomGenerator random, int most) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
