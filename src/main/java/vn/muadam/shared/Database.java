package vn.muadam.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database can do its work now, which decides how a failure is told: try again, or our fault. */
@ApplicationScoped
public class Database {

    private static final int SECONDS = 2;

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    @Inject
    private DiskSpace disk;

    private volatile boolean doubtful;

    /** Asks it, and waits two seconds at most for a connection that is open already. */
    public boolean answers() {
        boolean writable = isWritable();
        if (!writable) {
            doubtful = true;
        }
        return writable && disk.hasRoom();
    }

    /**
     * Whether what it says is what was stored.
     *
     * <p>An embedded database that has closed itself on a full disk opens anew for reading only, and without its log: it
     * knows nothing of what was stored last. Nobody may see that. It is asked only when room is scarce or was so lately;
     * PostgreSQL never does so, and is not asked.
     */
    public boolean isCurrent() {
        if (!disk.isWatched()) {
            return true;
        }
        boolean exhausted = disk.isExhausted();
        if (!exhausted && !doubtful) {
            return true;
        }
        boolean writable = isWritable();
        doubtful = exhausted || !writable;
        return writable;
    }

    private boolean isWritable() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS) && !connection.getMetaData().isReadOnly();
        } catch (SQLException e) {
            return false;
        }
    }
}
