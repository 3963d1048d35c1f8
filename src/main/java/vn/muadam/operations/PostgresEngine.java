package vn.muadam.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** PostgreSQL, by its own tools; one schema holds everything of the product. */
final class PostgresEngine implements Engine {

    private static final String DUMP = "postgresql.dump";

    private final Settings settings;
    private final PostgresTools tools;

    PostgresEngine(Settings settings) {
        this.settings = settings;
        this.tools = new PostgresTools(settings);
    }

    @Override
    public String name() {
        return "postgresql";
    }

    /** Dumps and counts in one snapshot, so that the numbers are those of the dump while people go on working. */
    @Override
    public Contents backUpTo(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        try (Connection connection = settings.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            String snapshot = text(connection, "select pg_export_snapshot()");
            tools.dump(folder.resolve(DUMP), connection.getSchema(), snapshot);
            Contents contents = Contents.of(connection);
            connection.rollback();
            return contents;
        }
    }

    /** The schema of before is renamed and stays; if anything fails it gets its name back. */
    @Override
    public Restored restore(Path folder, String stamp, Check check) throws IOException, SQLException {
        try (Connection connection = settings.connect()) {
            refuseIfInUse(connection);
            String schema = connection.getSchema();
            String before = schema + "_before_" + stamp;
            change(connection, "alter schema \"%s\" rename to \"%s\"".formatted(schema, before));
            try {
                change(connection, "create schema \"%s\"".formatted(schema));
                tools.restore(folder.resolve(DUMP), schema);
                return new Restored(check.of(settings), before);
            } catch (IOException | SQLException e) {
                change(connection, "drop schema if exists \"%s\" cascade".formatted(schema));
                change(connection, "alter schema \"%s\" rename to \"%s\"".formatted(before, schema));
                throw e;
            }
        }
    }

    @Override
    public Path workFolder() throws IOException {
        return Files.createTempDirectory("muadam-restoring");
    }

    @Override
    public boolean hasUsedKeys() throws SQLException {
        try (Connection connection = settings.connect()) {
            return Tables.of(connection).names().contains(Contents.KEYS);
        }
    }

    @Override
    public void close() {
        // each connection was closed where it was opened
    }

    private static void refuseIfInUse(Connection connection) throws IOException, SQLException {
        String others = "select count(*) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'";
        if (!text(connection, others).equals("0")) {
            throw new OperationFailedException("restore.inUse");
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
