package vn.muadam.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which column of a list holds what; the first column is 0. A column that holds nothing of use stands in no pair.
 *
 * <p>As text it is {@code FULL_NAME=1;PHONE=4}.
 */
public record ColumnMapping(Map<Field, Integer> columns) {

    public ColumnMapping {
        columns = columns.isEmpty() ? Map.of() : Map.copyOf(columns);
    }

    static ColumnMapping parse(String text) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Arrays.stream(text.split(";"))
                .map(pair -> pair.split("="))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> columns.put(Field.valueOf(pair[0]), Integer.valueOf(pair[1])));
        return new ColumnMapping(columns);
    }

    /** The column of that field; empty when the list has none. */
    public OptionalInt columnOf(Field field) {
        Integer column = columns.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** Whether names can be read: in one column, or in two. */
    public boolean hasNames() {
        return has(Field.FULL_NAME) || (has(Field.FAMILY_MIDDLE) && has(Field.GIVEN_NAME));
    }

    String text() {
        return new TreeMap<>(columns)
                .entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .collect(Collectors.joining(";"));
    }
}
