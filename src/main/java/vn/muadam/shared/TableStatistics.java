package vn.muadam.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * What the database knows of the size of its tables, from which it chooses how to join them.
 *
 * <p>After a bulk load it still plans for empty tables: Derby then reads whole tables once for every team.
 */
@ApplicationScoped
class TableStatistics {

    private static final Logger LOG = Logger.getLogger(TableStatistics.class.getName());

    private final AtomicBoolean stale = new AtomicBoolean();

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    void outdate(@Observes BulkLoaded event) {
        stale.set(true);
    }

    /** Counts anew where something was loaded in bulk; to be called when the load has been committed. */
    void refreshIfStale() {
        if (stale.getAndSet(false)) {
            refresh();
        }
    }

    private void refresh() {
        long begun = System.nanoTime();
        try (Connection connection = dataSource.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                analyze(connection);
            } else {
                updateEachTable(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The statistics of the tables could not be refreshed", e);
        }
        LOG.info(() -> "Statistics of the tables refreshed, %d ms".formatted((System.nanoTime() - begun) / 1_000_000));
    }

    private static void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static void updateEachTable(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        try (PreparedStatement update =
                connection.prepareStatement("call syscs_util.syscs_update_statistics(?, ?, null)")) {
            for (String table : tablesOf(connection, schema)) {
                update.setString(1, schema);
                update.setString(2, table);
                update.execute();
            }
        }
    }

    private static List<String> tablesOf(Connection connection, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
