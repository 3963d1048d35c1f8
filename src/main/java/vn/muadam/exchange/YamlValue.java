package vn.muadam.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value in YAML with the name and place under which the mender finds it. Each reading reports what does not fit. */
final class YamlValue {

    private final String name;
    private final Node node;
    private final Position at;
    private final FileFaults faults;

    YamlValue(String name, Node node, Position at, FileFaults faults) {
        this.name = name;
        this.node = node;
        this.at = at;
        this.faults = faults;
    }

    Position at() {
        return at;
    }

    boolean isNull() {
        return Tag.NULL.equals(node.getTag());
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** A text of at least one and at most so many characters; empty and reported when it is none. */
    String text(int longest) {
        if (!(node instanceof ScalarNode scalar)
                || isNull()
                || scalar.getValue().isBlank()) {
            return bad("fault.value-bad.text", "");
        }
        String text = scalar.getValue().strip();
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            bad("fault.value-bad.long", text, longest, length);
        }
        return text;
    }

    String text() {
        return text(Integer.MAX_VALUE);
    }

    String key() {
        String text = text();
        return text.isEmpty() || Keys.isKey(text) ? text : bad("fault.value-bad.key", text, text);
    }

    /** The scalar as it is typed; empty for null, lists and mappings. */
    Optional<String> word() {
        return node instanceof ScalarNode scalar && !isNull() ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    int number(int least, int most) {
        if (Tag.INT.equals(node.getTag()) && node instanceof ScalarNode scalar) {
            try {
                int number = Integer.parseInt(scalar.getValue());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException tooLongOrNotDecimal) {
                return bad("fault.value-bad.number", least, least, most);
            }
        }
        return bad("fault.value-bad.number", least, least, most);
    }

    boolean flag() {
        if (Tag.BOOL.equals(node.getTag()) && node instanceof ScalarNode scalar) {
            return scalar.getValue().equalsIgnoreCase("true");
        }
        return bad("fault.value-bad.flag", false);
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(word().orElse("")));
        } catch (DateTimeParseException notADate) {
            return bad("fault.value-bad.date", Optional.empty());
        }
    }

    /** One of the words of an enum: {@code right-minus-wrong} is {@code RIGHT_MINUS_WRONG}. */
    <E extends Enum<E>> Optional<E> choice(Class<E> words) {
        String typed = word().orElse("");
        for (E constant : words.getEnumConstants()) {
            if (wordOf(constant).equals(typed)) {
                return Optional.of(constant);
            }
        }
        String allowed =
                Arrays.stream(words.getEnumConstants()).map(YamlValue::wordOf).collect(Collectors.joining(", "));
        return bad("fault.value-bad.choice", Optional.empty(), typed, allowed);
    }

    <E extends Enum<E>> List<E> choices(Class<E> words) {
        return items().stream()
                .flatMap(item -> item.choice(words).stream())
                .distinct()
                .toList();
    }

    /** The items of a list; an empty place counts as an empty list. */
    List<YamlValue> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::item).toList();
        }
        return isNull() ? List.of() : bad("fault.value-bad.list", List.of());
    }

    List<String> texts(int longest) {
        return items().stream().map(item -> item.text(longest)).toList();
    }

    List<String> keys() {
        return items().stream().map(YamlValue::key).toList();
    }

    Optional<YamlMapping> mapping() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(mapping, at, faults));
        }
        return bad("fault.value-bad.mapping", Optional.empty());
    }

    /** Reports that this value does not fit, in the words of the message, and answers what to go on with. */
    <T> T bad(String messageKey, T instead, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = name;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        faults.add(at, messageKey, all);
        return instead;
    }

    private YamlValue item(Node item) {
        return new YamlValue(name, item, YamlDocument.position(item), faults);
    }

    /** The word of an enum's constant in a package. */
    static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
