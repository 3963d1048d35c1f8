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

    private void write(Connection connection, boolean demo) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into installation (id, demo, created_at) values (1, ?, ?)")) {
            insert.setBoolean(1, demo);
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }
}
