package vn.muadam.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;

/** Remembers in the database whether it was begun as a demo, so that it is never opened as the other kind. */
@ApplicationScoped
class InstallationMark {

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    void check(boolean demo) {
        try (Connection connection = dataSource.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select demo from installation where id = 1")) {
            if (!row.next()) {
                write(connection, demo);
            } else if (row.getBoolean(1) != demo) {
                throw new UnsuitableDatabaseException(
                        demo
                                ? "This database holds real people: start without MUADAM_DEMO, or give the demo a MUADAM_DATA of its own."
                                : "This database holds demo data: give the real installation a MUADAM_DATA or MUADAM_DB_URL of its own.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The mark of the installation could not be read", e);
        }
    }

    /**
     * Does something that two nodes must not do at once, such as loading what ships: whoever comes second waits here, and
     * then finds it done. The row is held by a connection of its own, so the work has its transactions to itself.
     */
    void alone(Runnable work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement lock = connection.createStatement();
                    ResultSet row = lock.executeQuery("select demo from installation where id = 1 for update")) {
                row.next();
                work.run();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The mark of the installation could not be held", e);
        }
    }

    /** Of two nodes that begin at once, one is turned back here and tries again. */
    private void write(Connection connection, boolean demo) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into installation (id, demo, created_at) values (1, ?, ?)")) {
            insert.setBoolean(1, demo);
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }
}
