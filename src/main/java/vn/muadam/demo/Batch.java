package vn.muadam.demo;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Inserts many rows of one table, sent to the database in chunks. */
final class Batch implements AutoCloseable {

    private static final int CHUNK = 500; // larger batches make Derby lock whole tables

    private final PreparedStatement insert;
    private final int[] types;
    private int waiting;

    /**
     * Prepares the insert.
     *
     * @param table the table with its columns: {@code team (unit_id, kind)}
     */
    Batch(Connection connection, String table) throws SQLException {
        int columns = table.split(",", -1).length;
        insert = connection.prepareStatement("insert into " + table + " values (?" + ", ?".repeat(columns - 1) + ")");
        types = new int[columns];
        ParameterMetaData parameters = insert.getParameterMetaData();
        for (int i = 0; i < columns; i++) {
            types[i] = parameters.getParameterType(i + 1);
        }
    }

    void add(@Nullable Object... values) throws SQLException {
        if (values.length != types.length) {
            throw new IllegalArgumentException(values.length + " values for " + types.length + " columns");
        }
        for (int i = 0; i < values.length; i++) {
            set(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == CHUNK) {
            send();
        }
    }

    private void set(int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            insert.setNull(index, types[index - 1]);
        } else if (value instanceof Instant instant) {
            insert.setTimestamp(index, Timestamp.from(instant));
        } else if (value instanceof LocalDate day) {
            insert.setDate(index, Date.valueOf(day));
        } else if (value instanceof Enum<?> constant) {
            insert.setString(index, constant.name());
        } else {
            insert.setObject(index, value);
        }
    }

    /** Sends what is waiting, for another table that refers to it. */
    void send() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            send();
        }
    }
}
