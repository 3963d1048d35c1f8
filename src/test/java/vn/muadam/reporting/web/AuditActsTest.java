package vn.muadam.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every act that any capability writes down can be chosen on the page and has its words. */
class AuditActsTest {

    private static final Pattern ACT = Pattern.compile("AuditedAct(?:\\.of)?\\(\\s*\"([a-z-]+)\"");
    private static final Pattern KIND = Pattern.compile("AuditedAct(?:\\.of)?\\([^,;()]+,\\s*\"([a-z-]+)\"");

    @Test
    void thePageKnowsEveryActAndEveryKindOfSubject() throws IOException {
        SortedSet<String> acts = new TreeSet<>();
        SortedSet<String> kinds = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            ACT.matcher(text).results().forEach(found -> acts.add(found.group(1)));
            KIND.matcher(text).results().forEach(found -> kinds.add(found.group(1)));
        }

        assertThat(AuditView.ACTS).containsAll(acts).isSorted();
        assertThat(words()).containsAll(acts.stream().map("audit.act."::concat).toList());
        assertThat(words())
                .containsAll(kinds.stream().map("audit.kind."::concat).toList());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> words() throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/vn/muadam/reporting/messages.properties"))) {
            words.load(reader);
        }
        return List.copyOf(words.stringPropertyNames());
    }
}
