package vn.muadam.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The opening line of a directive: {@code :::warning[Label]{name="value"}}. A line that begins with two colons is
 * always taken for a directive, even when it is written badly, so that a typing slip is reported and not printed.
 */
public record DirectiveLine(
        int colons, String name, @Nullable String label, Map<String, String> attributes, Slip slip) {

    /** What is wrong with the line itself, before anyone asks what it means. */
    public enum Slip {
        NONE,
        NAME,
        LABEL,
        ATTRIBUTES,
        ATTRIBUTE_TWICE,
        STRAY_CLOSING
    }

    private static final Pattern CLOSING = Pattern.compile(":{3,}\\s*");
    private static final Pattern NAME = Pattern.compile("[a-z]+");
    private static final Pattern WRITTEN_NAME = Pattern.compile("[^\\[{\\s]*");
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*([a-z]+)=\"([^\"]*)\"");

    public DirectiveLine {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    static int colonsAtStart(CharSequence text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == ':') {
            count++;
        }
        return count;
    }

    static boolean isClosing(CharSequence text) {
        return CLOSING.matcher(text).matches();
    }

    /** Reads a line that begins with at least two colons. */
    static DirectiveLine parse(String text) {
        int colons = colonsAtStart(text);
        if (isClosing(text)) {
            return new DirectiveLine(colons, "", null, Map.of(), Slip.STRAY_CLOSING);
        }
        String rest = text.substring(colons).strip();
        Matcher written = WRITTEN_NAME.matcher(rest);
        String name = written.lookingAt() ? written.group() : "";
        rest = rest.substring(name.length()).strip();
        if (!NAME.matcher(name).matches()) {
            return new DirectiveLine(colons, name, null, Map.of(), Slip.NAME);
        }
        return parseLabel(colons, name, rest);
    }

    private static DirectiveLine parseLabel(int colons, String name, String rest) {
        if (!rest.startsWith("[")) {
            return parseAttributes(colons, name, null, rest);
        }
        Matcher label = LABEL.matcher(rest);
        if (!label.lookingAt()) {
            return new DirectiveLine(colons, name, null, Map.of(), Slip.LABEL);
        }
        String remainder = rest.substring(label.end()).strip();
        return parseAttributes(colons, name, label.group(1).strip(), remainder);
    }

    private static DirectiveLine parseAttributes(int colons, String name, @Nullable String label, String rest) {
        if (rest.isEmpty()) {
            return new DirectiveLine(colons, name, label, Map.of(), Slip.NONE);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!rest.startsWith("{") || !rest.endsWith("}")) {
            return new DirectiveLine(colons, name, label, attributes, Slip.ATTRIBUTES);
        }
        Matcher matcher = ATTRIBUTE.matcher(rest).region(1, rest.length() - 1);
        Slip slip = Slip.NONE;
        while (matcher.lookingAt()) {
            if (attributes.put(matcher.group(1), matcher.group(2)) != null) {
                slip = Slip.ATTRIBUTE_TWICE;
            }
            matcher.region(matcher.end(), rest.length() - 1);
        }
        boolean readToEnd =
                rest.substring(matcher.regionStart(), rest.length() - 1).isBlank();
        return new DirectiveLine(colons, name, label, attributes, readToEnd ? slip : Slip.ATTRIBUTES);
    }
}
