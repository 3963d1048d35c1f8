package vn.muadam.reporting;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A query that grows part by part, each with its parameters; nothing that somebody typed ever becomes text of it. */
final class Sql {

    /** A unit that exists on the day; asks for that day twice, see {@link #existing}. */
    private static final String EXISTING =
            "(%1$s.valid_from is null or %1$s.valid_from <= ?) and (%1$s.valid_to is null or %1$s.valid_to >= ?)";

    private static final String OPEN_MEMBERSHIP =
            "%1$s.primary_team = true and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to >= ?)";

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Sql add(String part, Object... values) {
        text.append(' ').append(part);
        for (Object value : values) {
            parameters.add(value instanceof LocalDate day ? Date.valueOf(day) : value);
        }
        return this;
    }

    Sql add(Sql other) {
        text.append(' ').append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    /** The condition that the unit of that alias exists on the day. */
    Sql existing(String alias, LocalDate day) {
        return add(EXISTING.formatted(alias), day, day);
    }

    /** The condition that the membership of that alias is open on the day and counts the person. */
    Sql counting(String alias, LocalDate day) {
        return add(OPEN_MEMBERSHIP.formatted(alias), day, day);
    }

    /**
     * The teams at or below a unit that exist on the day: {@code c} the closure, {@code tu} the team's unit. The table of
     * teams is small beside that of units, so it stands where it can thin out the closure first.
     */
    Sql fromTeamsBelow(long unit, LocalDate day) {
        return add("from unit_closure c join team t on t.unit_id = c.descendant_id join unit tu on tu.id = t.unit_id and")
                .existing("tu", day)
                .add("and c.ancestor_id = ?", unit);
    }

    /** One page of the rows, counted by the database. */
    Sql page(int offset, int size) {
        return add("offset ? rows fetch next ? rows only", offset, size);
    }

    /** The pattern for {@code like ? escape '!'} that finds the part anywhere; signs of the pattern stand for themselves. */
    static String containing(String part) {
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
