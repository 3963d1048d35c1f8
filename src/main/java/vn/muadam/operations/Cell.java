package vn.muadam.operations;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** One value of one row as text that is the same from either database, and back. */
final class Cell {

    private Cell() {}

    /** The text of the value; null where there is none. */
    static @Nullable String read(ResultSet row, int column, Tables.Kind kind) throws SQLException {
        Object value = switch (kind) {
            case NUMBER -> row.getLong(column);
            case DECIMAL -> row.getBigDecimal(column);
            case BOOLEAN -> row.getBoolean(column);
            case DAY -> row.getDate(column);
            case MOMENT -> row.getTimestamp(column);
            case TEXT -> row.getString(column);
            case BYTES -> row.getBytes(column);
        };
        return value == null || row.wasNull() ? null : text(value);
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Date day) {
            return day.toLocalDate().toString();
        } else if (value instanceof Timestamp moment) {
            return moment.toLocalDateTime().toString();
        } else if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value.toString();
    }

    static void set(PreparedStatement statement, int place, Tables.Kind kind, @Nullable String text)
            throws SQLException {
        if (text == null) {
            statement.setNull(place, typeOf(kind));
            return;
        }
        switch (kind) {
            case NUMBER -> statement.setLong(place, Long.parseLong(text));
            case DECIMAL -> statement.setBigDecimal(place, new BigDecimal(text));
            case BOOLEAN -> statement.setBoolean(place, Boolean.parseBoolean(text));
            case DAY -> statement.setDate(place, Date.valueOf(LocalDate.parse(text)));
            case MOMENT -> statement.setTimestamp(place, Timestamp.valueOf(LocalDateTime.parse(text)));
            case TEXT -> statement.setString(place, text);
            case BYTES -> statement.setBytes(place, Base64.getDecoder().decode(text));
        }
    }

    private static int typeOf(Tables.Kind kind) {
        return switch (kind) {
            case NUMBER -> Types.BIGINT;
            case DECIMAL -> Types.DECIMAL;
            case BOOLEAN -> Types.BOOLEAN;
            case DAY -> Types.DATE;
            case MOMENT -> Types.TIMESTAMP;
            case TEXT -> Types.VARCHAR;
            case BYTES -> Types.VARBINARY;
        };
    }
}
