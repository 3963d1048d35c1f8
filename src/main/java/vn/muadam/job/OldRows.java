package vn.muadam.job;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Which rows of a table are too old.
 *
 * @param key the column by which they are taken
 * @param age the column that says which are the oldest; an index leads from it to them
 * @param condition in SQL of both databases, the table being {@code t}, with a question mark for each parameter
 */
public record OldRows(String table, String key, String age, String condition, List<Object> parameters) {

    public static OldRows of(String table, String key, String age, String condition, Object... parameters) {
        List<Object> bound = Arrays.stream(parameters)
                .<Object>map(value -> value instanceof Instant moment ? Timestamp.from(moment) : value)
                .toList();
        return new OldRows(table, key, age, condition, bound);
    }
}
