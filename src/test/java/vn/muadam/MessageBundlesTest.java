package vn.muadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words: every text exists in both languages, is used, and is written as an editor would write it. */
class MessageBundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vn/muadam");
    private static final Path JAVA = Path.of("src/main/java/vn/muadam");
    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern IN_PAGE = Pattern.compile("(\\w+)Text\\[([^\\]]*)\\]");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern IN_JAVA = Pattern.compile("\\b(?:text|super)\\(\\s*\"([a-z]\\w*(?:\\.\\w+)*)\"");

    /** "hoà" and "khoá" put the tone on the second vowel: the product writes "hòa" and "khóa", as most papers do. */
    private static final Pattern NEWER_TONE_PLACE =
            Pattern.compile("(?<![qQ])(?:[oO][àáảãạèéẻẽẹ]|[uU][ỳýỷỹỵ])(?!\\p{L})");

    @ParameterizedTest
    @MethodSource("capabilities")
    void everyTextStandsInBothLanguages(String capability) throws IOException {
        Properties vietnamese = words(capability, "");
        Properties english = words(capability, "_en");

        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        assertThat(Stream.concat(vietnamese.values().stream(), english.values().stream())
                        .map(Object::toString))
                .allMatch(text -> !text.isBlank());
    }

    /** Without the empty bundle, a Vietnamese reader on an English server would read English. */
    @ParameterizedTest
    @MethodSource("capabilities")
    void vietnameseIsFoundOnAnEnglishMachineToo(String capability) throws IOException {
        assertThat(words(capability, "_vi")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void bothLanguagesHaveTheSamePlaces(String capability) throws IOException {
        Properties english = words(capability, "_en");

        words(capability, "")
                .forEach((key, text) -> assertThat(places(english.getProperty((String) key)))
                        .as((String) key)
                        .isEqualTo(places((String) text)));
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void everyPlaceIsFilled(String capability) throws IOException {
        for (String language : List.of("", "_en")) {
            words(capability, language).forEach((key, text) -> {
                for (String place : places((String) text)) {
                    assertThat(filled((String) text)).as((String) key).contains("<" + place + ">");
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void keysAreSortedAndStandOnce(String capability) throws IOException {
        for (String language : List.of("", "_en")) {
            List<String> keys;
            try (Stream<String> lines = Files.lines(file(capability, language))) {
                keys = lines.filter(line -> !line.startsWith("#") && line.contains(" = "))
                        .map(line -> line.substring(0, line.indexOf(" = ")))
                        .toList();
            }
            assertThat(keys).doesNotHaveDuplicates();
            assertThat(keys).isEqualTo(keys.stream().sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void vietnameseIsComposedAndPutsTonesWherePapersDo(String capability) throws IOException {
        words(capability, "").forEach((key, text) -> {
            assertThat(Normalizer.isNormalized((String) text, Normalizer.Form.NFC))
                    .as((String) key)
                    .isTrue();
            assertThat(NEWER_TONE_PLACE.matcher((String) text).find())
                    .as(key + " = " + text)
                    .isFalse();
        });
    }

    @Test
    void everyTextThatAPageAsksForExists() throws IOException {
        for (Path page : files(PAGES, ".xhtml")) {
            Matcher use = IN_PAGE.matcher(Files.readString(page));
            while (use.find()) {
                Set<String> keys = words(use.group(1), "").stringPropertyNames();
                for (String key : quoted(use.group(2))) {
                    assertThat(keys).as(key + " in " + page).anyMatch(found -> isMeant(key, found));
                }
            }
        }
    }

    @Test
    void everyTextThatTheCodeAsksForExists() throws IOException {
        for (Path source : files(JAVA, ".java")) {
            String capability = JAVA.relativize(source).getName(0).toString();
            for (String key : keysIn(Files.readString(source))) {
                assertThat(words(capability, "").stringPropertyNames())
                        .as(key + " in " + source)
                        .contains(key);
            }
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        StringBuilder sources = new StringBuilder();
        List<Path> users = new ArrayList<>(files(PAGES, ".xhtml"));
        users.addAll(files(JAVA, ".java"));
        for (Path user : users) {
            sources.append(Files.readString(user));
        }
        for (String capability : capabilities().toList()) {
            assertThat(words(capability, "").stringPropertyNames())
                    .as(capability)
                    .allMatch(key -> isUsed(key, sources.toString()));
        }
    }

    static Stream<String> capabilities() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path bundle : files(BUNDLES, "messages.properties")) {
            found.add(bundle.getParent().getFileName().toString());
        }
        return found.stream().sorted();
    }

    /** A key ends with a dot where its last part is an enum constant that only the running page knows. */
    private static boolean isMeant(String key, String found) {
        return key.endsWith(".") ? found.startsWith(key) : found.equals(key);
    }

    private static boolean isUsed(String key, String sources) {
        String family = key.substring(0, key.lastIndexOf('.') + 1);
        String enumName = family.isEmpty() ? "" : family.substring(0, family.length() - 1);
        return key.startsWith("jakarta.")
                || sources.contains("'" + key + "'")
                || sources.contains("\"" + key + "\"")
                || !family.isEmpty() && (sources.contains("'" + family) || sources.contains("\"" + family + "\""))
                || !enumName.isEmpty() && sources.contains("enum " + enumName + " ");
    }

    private static List<String> keysIn(String source) {
        boolean words = source.contains("Messages") || source.contains("words.text(");
        boolean rule = source.contains("Exception extends");
        return IN_JAVA.matcher(source)
                .results()
                .filter(use -> use.group().startsWith("super") ? rule && source.contains("BusinessException") : words)
                .map(use -> use.group(1))
                .toList();
    }

    private static List<String> quoted(String expression) {
        return QUOTED.matcher(expression).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String filled(String text) {
        Object[] numbered = {"<0>", "<1>", "<2>", "<3>", "<4>", "<5>", "<6>", "<7>"};
        String anyKind = text.replaceAll("\\{(\\d+),[^}]*\\}", "{$1}"); // numbers and dates as if they were words
        return new MessageFormat(anyKind, Locale.ROOT).format(numbered);
    }

    private static Properties words(String capability, String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file(capability, language))) {
            words.load(reader);
        }
        return words;
    }

    private static Path file(String capability, String language) {
        return BUNDLES.resolve(capability).resolve("messages" + language + ".properties");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
