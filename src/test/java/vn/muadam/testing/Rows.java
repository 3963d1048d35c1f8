package vn.muadam.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Plain rows for fixtures and in-container tests, past the write path: what stands before a test begins. */
public final class Rows {

    private static final AtomicLong LAST_ID = new AtomicLong(7_000_000_000L); // far above sequences and demo

    private Rows() {}

    public static long newId() {
        return LAST_ID.incrementAndGet();
    }

    /** Runs an insert, update or delete with those parameters. */
    public static int change(String sql, Object... parameters) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The number in the first column of the first row. */
    public static long number(String sql, Object... parameters) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            ResultSet row = statement.executeQuery();
            if (!row.next()) {
                throw new IllegalStateException("No row: " + sql);
            }
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** All rows as text, a line each. */
    public static String text(String sql, Object... parameters) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            ResultSet row = statement.executeQuery();
            StringBuilder lines = new StringBuilder();
            while (row.next()) {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    lines.append(row.getString(column)).append(' ');
                }
                lines.append('\n');
            }
            return lines.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @SuppressWarnings("BanJNDI") // a fixed name, not one that somebody typed
    public static DataSource dataSource() {
        try {
            return InitialContext.doLookup("jdbc/muadam");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }
}
