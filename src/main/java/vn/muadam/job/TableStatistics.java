package vn.muadam.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.muadam.shared.BulkLoaded;

/**
 * What the database knows of the size of its tables, from which it chooses how to join them.
 *
 * <p>After a bulk load it still plans for empty tables: Derby then reads whole tables once for every team. So they are
 * counted anew as soon as a load is committed, by whichever node comes first, and once a night besides.
 */
@ApplicationScoped
class TableStatistics implements ScheduledWork {

    private static final Logger LOG = Logger.getLogger(TableStatistics.class.getName());

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    @Inject
    private WorkRepository works;

    @Inject
    private Clock clock;

    /** In the transaction of the load: with it the work becomes due, and is done once its rows can be seen. */
    @Transactional
    void outdate(@Observes BulkLoaded event) {
        works.makeDue(name(), clock.instant());
    }

    @Override
    public String name() {
        return "table-statistics";
    }

    @Override
    public Instant dueAfter(Instant now) {
        return Night.after(now);
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(5);
    }

    @Override
    public long run() {
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
        return 1;
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
