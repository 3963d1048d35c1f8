package vn.muadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Computes the contrast of every pair of colour roles that the pages put on each other, as WCAG 2.2 defines it, from
 * the tokens themselves: an old reader in daylight is promised 7:1 for text and 3:1 for what is not text.
 */
class ContrastTest {

    private static final Path STYLES = Path.of("src/main/webapp/resources/css");
    private static final Pattern ROLE = Pattern.compile("--([\\w-]+):\\s*(#[0-9a-f]{6})\\s*;");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl)a?\\(");

    private static final String NORMAL = ":root {";
    private static final String STRONGER_BY_CHOICE = ".contrast-high {";
    private static final String STRONGER_BY_DEVICE = "(prefers-contrast: more) {";

    private static final Map<String, List<String>> TEXT = Map.ofEntries(
            Map.entry("ink", List.of("ground", "surface", "sunken", "river-wash", "lamp", "lamp-lit")),
            Map.entry("ink-soft", List.of("ground", "surface", "sunken", "river-wash", "lamp-wash", "rice-wash")),
            Map.entry("river", List.of("ground", "surface", "sunken", "river-wash", "lamp-wash", "rice-wash")),
            Map.entry("surface", List.of("river", "rice")),
            Map.entry("on-night", List.of("night", "river")),
            Map.entry("on-night-soft", List.of("night")),
            Map.entry("lamp", List.of("night")),
            Map.entry("lamp-ink", List.of("lamp-wash", "ground", "surface", "sunken", "river-wash")),
            Map.entry("rice", List.of("rice-wash", "ground", "surface", "sunken", "river-wash")),
            Map.entry("clay", List.of("clay-wash", "ground", "surface", "sunken", "river-wash")),
            Map.entry("black", List.of("surface")));

    private static final Map<String, List<String>> SHAPES = Map.of(
            "edge", List.of("ground", "surface", "sunken", "river-wash"),
            "river-mid", List.of("ground", "surface", "sunken", "river-wash"),
            "lamp-edge", List.of("ground", "surface", "sunken", "lamp-wash"),
            "night-line", List.of("night"),
            "rice-lit", List.of("night"),
            "focus", List.of("ground", "surface", "sunken", "river-wash", "lamp"));

    @ParameterizedTest(name = "{1} on {2} in {0}")
    @MethodSource("textOnItsGrounds")
    void textIsReadableInDaylight(String theme, String text, String ground) throws IOException {
        assertThat(contrast(theme, text, ground)).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest(name = "{1} on {2} in {0}")
    @MethodSource("shapesOnTheirGrounds")
    void controlsAndShapesStandOut(String theme, String shape, String ground) throws IOException {
        assertThat(contrast(theme, shape, ground)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theDeviceAndTheReaderAskForTheSameStrongerColours() throws IOException {
        assertThat(rolesOf(STRONGER_BY_DEVICE))
                .isEqualTo(rolesOf(STRONGER_BY_CHOICE))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"learner.css", "staff.css", "primefaces.css", "paper.css"})
    void styleSheetsTakeEveryColourFromTheTokens(String styleSheet) throws IOException {
        String rules = withoutComments(Files.readString(STYLES.resolve(styleSheet)));

        assertThat(COLOUR.matcher(rules).results()).isEmpty();
    }

    static Stream<Arguments> textOnItsGrounds() {
        return inBothThemes(TEXT);
    }

    static Stream<Arguments> shapesOnTheirGrounds() {
        return inBothThemes(SHAPES);
    }

    private static Stream<Arguments> inBothThemes(Map<String, List<String>> pairs) {
        return Stream.of(NORMAL, STRONGER_BY_CHOICE)
                .flatMap(theme -> pairs.entrySet().stream()
                        .flatMap(pair ->
                                pair.getValue().stream().map(ground -> Arguments.of(theme, pair.getKey(), ground))));
    }

    private static double contrast(String theme, String one, String other) throws IOException {
        Map<String, String> roles = rolesOf(NORMAL);
        roles.putAll(rolesOf(theme));
        double a = luminance(roles.get(one));
        double b = luminance(roles.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Map<String, String> rolesOf(String theme) throws IOException {
        String tokens = withoutComments(Files.readString(STYLES.resolve("tokens.css")));
        int start = tokens.indexOf(theme);
        assertThat(start).as(theme).isNotNegative();
        Map<String, String> roles = new LinkedHashMap<>();
        Matcher role = ROLE.matcher(tokens.substring(start, tokens.indexOf('}', start)));
        while (role.find()) {
            roles.put(role.group(1), role.group(2));
        }
        return roles;
    }

    private static String withoutComments(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int position) {
        double value = Integer.parseInt(colour.substring(position, position + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
