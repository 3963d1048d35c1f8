package vn.muadam.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonField;
import vn.muadam.organisation.UnitId;

/**
 * What takes one line back.
 *
 * @param created whether the person was put on record by it
 * @param joined the membership that it began, or null
 * @param ended the membership that it ended, or null
 * @param home who kept the record before, or null where that did not change
 * @param before the values it wrote over
 */
record Undo(
        boolean created,
        @Nullable Long joined,
        @Nullable Long ended,
        @Nullable UnitId home,
        Map<PersonField, @Nullable String> before) {

    private static final String CREATED = "created";
    private static final String JOINED = "joined";
    private static final String ENDED = "ended";
    private static final String HOME = "home";

    static Undo creation(long joined) {
        return new Undo(true, joined, null, null, Map.of());
    }

    /** One value a line; a field that was empty has none after its sign of equality. */
    String text() {
        Map<String, @Nullable Object> values = new java.util.LinkedHashMap<>();
        values.put(CREATED, created ? "1" : null);
        values.put(JOINED, joined);
        values.put(ENDED, ended);
        values.put(HOME, home);
        values.values().removeIf(java.util.Objects::isNull);
        before.forEach((field, value) -> values.put(field.name(), value == null ? "" : value));
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Undo parse(String text) {
        Map<String, String> values = new HashMap<>();
        Arrays.stream(text.split("\n"))
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> values.put(pair[0], pair[1]));
        Map<PersonField, @Nullable String> before = new EnumMap<>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            String value = values.get(field.name());
            if (value != null) {
                before.put(field, value.isEmpty() ? null : value);
            }
        }
        String home = values.get(HOME);
        return new Undo(
                values.containsKey(CREATED),
                number(values.get(JOINED)),
                number(values.get(ENDED)),
                home == null ? null : new UnitId(Long.parseLong(home)),
                before);
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null ? null : Long.valueOf(text);
    }
}
