package vn.muadam.operations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The sequence from which all identifiers come. */
final class Sequence {

    private static final String NAME = "entity_seq";
    private static final int STEP = 50;

    private final Connection connection;
    private final boolean derby;

    Sequence(Connection connection) throws SQLException {
        this.connection = connection;
        this.derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
    }

    /** A number from which on nothing was handed out. */
    long next() throws SQLException {
        String query = derby
                ? "values syscs_util.syscs_peek_at_sequence('%s', '%s')"
                        .formatted(connection.getSchema(), NAME.toUpperCase(Locale.ROOT))
                : "select last_value from " + NAME;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1) + STEP;
        }
    }

    /** Derby cannot restart a sequence, so it is made anew. */
    void restart(long next) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (derby) {
                statement.execute("drop sequence " + NAME + " restrict");
                statement.execute("create sequence %s start with %d increment by %d".formatted(NAME, next, STEP));
            } else {
                statement.execute("alter sequence %s restart with %d".formatted(NAME, next));
            }
        }
    }
}
