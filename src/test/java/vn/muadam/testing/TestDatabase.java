package vn.muadam.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** The database of a server under test, as the server is told of it. */
public interface TestDatabase extends AutoCloseable {

    /** The variables of server.xml that lead to it; none for the Derby that the product brings. */
    Map<String, String> variables();

    /** Lets it be out of reach, as when the network or its machine fails. */
    void cut();

    /** Lets it be reached again. */
    void mend();

    /** The number in the first column of the first row, for a test outside the server; on PostgreSQL only. */
    default long number(String sql, Object... parameters) {
        Map<String, String> login = variables();
        try (Connection connection = DriverManager.getConnection(
                        login.get("muadam.db.url"), login.get("muadam.db.user"), login.get("muadam.db.password"));
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    void close();

    /** A new, empty database of that kind: "derby" or "postgresql". */
    static TestDatabase start(String kind) {
        return switch (kind) {
            case "derby" -> new OwnDerby();
            case "postgresql" -> TestPostgres.start();
            default -> throw new IllegalArgumentException("No such database: " + kind);
        };
    }

    /** The same with the promises of production: what is stored outlives a power cut. For measuring. */
    static TestDatabase startDurable(String kind) {
        return kind.equals("postgresql") ? TestPostgres.startDurable() : start(kind);
    }

    /** Derby in the server's own data folder; it always waits for the disk. */
    record OwnDerby() implements TestDatabase {

        @Override
        public Map<String, String> variables() {
            return Map.of();
        }

        @Override
        public void cut() {
            throw new UnsupportedOperationException("It lives in the server itself");
        }

        @Override
        public void mend() {
            throw new UnsupportedOperationException("It lives in the server itself");
        }

        @Override
        public void close() {
            // it ends with its server
        }
    }
}
