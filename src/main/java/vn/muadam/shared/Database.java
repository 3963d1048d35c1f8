package vn.muadam.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database can be reached now, which decides how a failure is told: try again, or our fault. */
@ApplicationScoped
public class Database {

    private static final int SECONDS = 2;

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    /** Asks it, and waits two seconds at most for a connection that is open already. */
    public boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
