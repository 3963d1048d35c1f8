package vn.muadam.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code glossary.yaml}: the hard words of a course. */
final class GlossaryReader {

    private static final int MOST_SYLLABLES = 45;

    private final FileFaults faults;
    private final Set<String> keys = new HashSet<>();

    GlossaryReader(FileFaults faults) {
        this.faults = faults;
    }

    /** The words; empty when the file cannot be read as a list, which is reported. */
    Optional<List<CoursePackage.Word>> read(String text) {
        return YamlDocument.read(text, faults).flatMap(root -> {
            if (root instanceof SequenceNode) {
                return Optional.of(words(new YamlValue("glossary", root, Position.START, faults)));
            }
            faults.addForWholeFile("fault.yaml-syntax.glossary");
            return Optional.empty();
        });
    }

    private List<CoursePackage.Word> words(YamlValue root) {
        List<YamlMapping> entries =
                root.items().stream().flatMap(item -> item.mapping().stream()).toList();
        List<CoursePackage.Word> words = entries.stream().map(this::word).toList();
        entries.forEach(this::checkSee);
        return words;
    }

    private CoursePackage.Word word(YamlMapping entry) {
        entry.allow(List.of("key", "term", "text", "say", "see"));
        String key = entry.key("key");
        if (!key.isEmpty() && !keys.add(key)) {
            faults.add(entry.at("key"), "fault.key-duplicate.word", key);
        }
        String text = entry.text("text", 2_000);
        int syllables = Syllables.count(text);
        if (syllables > MOST_SYLLABLES) {
            faults.add(entry.at("text"), "fault.value-bad.explanation", syllables, MOST_SYLLABLES);
        }
        Optional<String> say = entry.find("say").map(value -> value.text(90));
        return new CoursePackage.Word(key, entry.text("term", 90), text, say, entry.keys("see"));
    }

    private void checkSee(YamlMapping entry) {
        for (YamlValue item : entry.items("see")) {
            String key = item.word().orElse("");
            if (Keys.isKey(key) && !keys.contains(key)) {
                faults.add(item.at(), "fault.link-unknown.word", key);
            }
        }
    }
}
