package vn.muadam.shared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Identifiers for rows that are written in bulk, from the one sequence of the schema: each step of it is fifty identifiers,
 * the one it says and those right before, as the persistence provider counts them too.
 */
public final class IdBlocks {

    private static final int STEP = 50;

    private final Connection connection;
    private long next = 1;
    private long last;

    public IdBlocks(Connection connection) {
        this.connection = connection;
    }

    /** An identifier that nobody else has. */
    public long next() throws SQLException {
        if (next > last) {
            last = step();
            next = last - STEP + 1;
        }
        return next++;
    }

    private long step() throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        String sql = postgres ? "select nextval('entity_seq')" : "values next value for entity_seq";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
