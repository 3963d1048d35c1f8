package vn.muadam.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads a file of {@code surveys/}: whatever is wrong is reported, each fault by its line. */
final class SurveyReader {

    /** Whoever has just learnt something answers a short form, and leaves a long one. */
    private static final int MOST_ITEMS = 12;

    private static final int MOST_OPTIONS = 10;
    private static final int LONGEST_ASK = 300;
    private static final int LONGEST_OPTION = 200;
    private static final int LONGEST_END = 40;
    private static final List<String> KEYS = List.of("anonymous", "intro", "items");
    private static final List<String> HEAD = List.of("key", "kind", "ask", "required");

    private final FileFaults faults;
    private final Set<String> keys = new HashSet<>();

    SurveyReader(FileFaults faults) {
        this.faults = faults;
    }

    /** The survey; empty when the file is not YAML or no mapping at all, which is reported. */
    Optional<PackagedSurvey> read(String source, String text) {
        return YamlDocument.read(text, faults).flatMap(root -> {
            if (root instanceof MappingNode mapping) {
                return Optional.of(survey(source, new YamlMapping(mapping, Position.START, faults)));
            }
            faults.addForWholeFile("fault.yaml-syntax.root");
            return Optional.empty();
        });
    }

    private PackagedSurvey survey(String source, YamlMapping root) {
        root.allow(KEYS);
        return new PackagedSurvey(
                source,
                root.require("anonymous").map(YamlValue::flag).orElse(true),
                root.find("intro").map(value -> value.text(LONGEST_ASK)),
                root.require("items").map(this::items).orElse(List.of()));
    }

    private List<PackagedSurvey.Item> items(YamlValue value) {
        List<YamlValue> items = value.items();
        if (value.isList() && (items.isEmpty() || items.size() > MOST_ITEMS)) {
            value.bad("fault.value-bad.count", false, 1, MOST_ITEMS, items.size());
        }
        return items.stream()
                .limit(MOST_ITEMS)
                .flatMap(item -> item.mapping().flatMap(this::item).stream())
                .toList();
    }

    private Optional<PackagedSurvey.Item> item(YamlMapping item) {
        String key = item.key("key");
        if (!key.isEmpty() && !keys.add(key)) {
            faults.add(item.at("key"), "fault.key-duplicate.survey", key);
        }
        return item.require("kind")
                .flatMap(value -> value.choice(PackagedSurvey.Kind.class))
                .map(kind -> item(key, kind, item));
    }

    private PackagedSurvey.Item item(String key, PackagedSurvey.Kind kind, YamlMapping item) {
        item.allow(Stream.concat(HEAD.stream(), ownKeys(kind).stream()).toList());
        boolean scale = kind == PackagedSurvey.Kind.SCALE;
        return new PackagedSurvey.Item(
                key,
                kind,
                item.text("ask", LONGEST_ASK),
                item.flag("required", false),
                scale ? item.text("low", LONGEST_END) : "",
                scale ? item.text("high", LONGEST_END) : "",
                ownKeys(kind).contains("options") ? options(item) : List.of(),
                item.at());
    }

    private static List<String> ownKeys(PackagedSurvey.Kind kind) {
        return switch (kind) {
            case SCALE -> List.of("low", "high");
            case SINGLE, SEVERAL -> List.of("options");
            case TEXT -> List.of();
        };
    }

    private List<String> options(YamlMapping item) {
        List<String> options = item.texts("options", 2, MOST_OPTIONS);
        Set<String> seen = new HashSet<>();
        for (YamlValue option : item.items("options")) {
            String text = option.text(LONGEST_OPTION);
            if (!text.isEmpty() && !seen.add(text.toLowerCase(Locale.ROOT))) {
                faults.add(option.at(), "fault.option-same", text);
            }
        }
        return options;
    }
}
