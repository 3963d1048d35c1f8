package vn.muadam.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping in YAML, asked for its keys one by one. A key it lacks may come from a fallback, such as the defaults. */
final class YamlMapping {

    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Position at;
    private final FileFaults faults;
    private final @Nullable YamlMapping fallback;

    YamlMapping(MappingNode node, Position at, FileFaults faults) {
        this.at = at;
        this.faults = faults;
        this.fallback = null;
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                Position place = YamlDocument.position(key);
                values.putIfAbsent(key.getValue(), new YamlValue(key.getValue(), tuple.getValueNode(), place, faults));
            }
        }
    }

    private YamlMapping(YamlMapping own, YamlMapping fallback) {
        this.at = own.at;
        this.faults = own.faults;
        this.fallback = fallback;
        this.values.putAll(own.values);
    }

    YamlMapping orElse(YamlMapping fallback) {
        return new YamlMapping(this, this.fallback == null ? fallback : this.fallback.orElse(fallback));
    }

    /** What this mapping falls back on. */
    Optional<YamlMapping> defaults() {
        return Optional.ofNullable(fallback);
    }

    Position at() {
        return at;
    }

    /** Where the key stands, or where the mapping begins when it has no such key of its own. */
    Position at(String key) {
        YamlValue value = values.get(key);
        return value == null ? at : value.at();
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** Reports every key that is not among these. */
    void allow(Collection<String> known) {
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                Nearest.to(key, known)
                        .ifPresentOrElse(
                                nearest -> faults.add(value.at(), "fault.key-unknown.nearest", key, nearest),
                                () -> faults.add(value.at(), "fault.key-unknown", key));
            }
        });
    }

    Optional<YamlValue> find(String key) {
        YamlValue value = values.get(key);
        if (value != null) {
            return Optional.of(value);
        }
        return fallback == null ? Optional.empty() : fallback.find(key);
    }

    /** The value of a key that must be there. */
    Optional<YamlValue> require(String key) {
        Optional<YamlValue> value = find(key);
        if (value.isEmpty()) {
            faults.add(at, "fault.key-missing", key);
        }
        return value;
    }

    String text(String key, int longest) {
        return require(key).map(value -> value.text(longest)).orElse("");
    }

    String key(String key) {
        return require(key).map(YamlValue::key).orElse("");
    }

    int number(String key, int least, int most) {
        return require(key).map(value -> value.number(least, most)).orElse(least);
    }

    boolean flag(String key, boolean otherwise) {
        return find(key).map(YamlValue::flag).orElse(otherwise);
    }

    <E extends Enum<E>> E choice(String key, E otherwise) {
        return find(key)
                .flatMap(value -> value.choice(otherwise.getDeclaringClass()))
                .orElse(otherwise);
    }

    /** A number from 1, or the word that stands for having no limit. */
    OptionalInt limit(String key, String noLimit, int most, OptionalInt otherwise) {
        return find(key)
                .map(value -> value.word().filter(noLimit::equals).isPresent()
                        ? OptionalInt.empty()
                        : OptionalInt.of(value.number(1, most)))
                .orElse(otherwise);
    }

    /** A mapping under the key; an empty place counts as none. */
    Optional<YamlMapping> mapping(String key) {
        return find(key).filter(value -> !value.isNull()).flatMap(YamlValue::mapping);
    }

    /** The texts of a list that must have between so many and so many. */
    List<String> texts(String key, int least, int most) {
        List<String> texts =
                require(key).map(value -> value.texts(Integer.MAX_VALUE)).orElse(List.of());
        find(key).ifPresent(value -> {
            if (value.isList() && (texts.size() < least || texts.size() > most)) {
                value.bad("fault.value-bad.count", texts, least, most, texts.size());
            }
        });
        return texts;
    }

    List<String> keys(String key) {
        return find(key).map(YamlValue::keys).orElse(List.of());
    }

    List<YamlValue> items(String key) {
        return find(key).map(YamlValue::items).orElse(List.of());
    }
}
