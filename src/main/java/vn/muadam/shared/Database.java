package vn.muadam.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Whether the database can do its work now, which decides how a failure is told: try again, or our fault. */
@ApplicationScoped
public class Database {

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
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

    /**
     * Whether a failure is the database's: it is away, or was a moment ago, or has no disk, memory or connection left to
     * work with. Then the same can be tried again.
     */
    public boolean isToBlameFor(Throwable failure) {
        return lacksResources(failure) || lostConnection(failure) || !answers();
    }

    /**
     * Whether the database rolled the transaction back to let another one through: the same can be tried again at once.
     * Class 40 of SQL's states, which both databases use for a deadlock.
     */
    public boolean gaveWay(Throwable failure) {
        return hasState(failure, "40");
    }

    /** PostgreSQL's class of errors 53, insufficient resources; Derby shares our disk, which {@link DiskSpace} watches. */
    private static boolean lacksResources(Throwable failure) {
        boolean lacks = hasState(failure, "53");
        if (lacks) {
            LOG.log(Level.SEVERE, "The database server lacks what it needs to work", failure);
        }
        return lacks;
    }

    /**
     * Whether the connection broke, could not be made or was ended by the server: SQL's class of states 08, and PostgreSQL's
     * 57P. It says so even where the database answers again by the time it is asked.
     */
    private static boolean lostConnection(Throwable failure) {
        return hasState(failure, "08") || hasState(failure, "57P");
    }

    private static boolean hasState(Throwable failure, String stateClass) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && String.valueOf(refused.getSQLState()).startsWith(stateClass)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWritable() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS) && !connection.getMetaData().isReadOnly();
        } catch (SQLException e) {
            return false;
        }
    }
}
