package vn.muadam.shared;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ScheduledFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Opens an embedded database whole again that a full disk has left open for reading only.
 *
 * <p>It looks every few seconds, and as long as the server tries to start. The database is shut down and opened by its next
 * connection, which reads its log: everything that was confirmed is there.
 */
@ApplicationScoped
class Reopening {

    private static final Logger LOG = Logger.getLogger(Reopening.class.getName());
    private static final int BETWEEN_LOOKS = 5;
    private static final String DRIVER = "org.apache.derby.jdbc.EmbeddedDriver";

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DiskSpace disk;

    @Inject
    @ConfigProperty(name = "muadam.db.url")
    private DatabaseAddress database;

    @Inject
    @ConfigProperty(name = "muadam.db.user")
    private String user;

    @Inject
    @ConfigProperty(name = "muadam.db.password")
    private String password;

    private @Nullable ScheduledFuture<?> timer;
    private boolean wasShutDown;
    private boolean told;

    void begin(@Observes Serving event) {
        if (disk.isWatched()) {
            timer = executor.scheduleWithFixedDelay(this::look, BETWEEN_LOOKS, BETWEEN_LOOKS, SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    /** Does nothing while the database is open as it should be, or the disk is full. */
    void look() {
        if (!disk.isWatched() || !disk.hasRoom() || disk.isExhausted()) {
            return;
        }
        try {
            boolean forReadingOnly = isOpenForReadingOnly();
            if (wasShutDown) {
                tell(forReadingOnly);
            }
            if (forReadingOnly) {
                shutDown();
            }
            wasShutDown = forReadingOnly;
        } catch (SQLException | ReflectiveOperationException e) {
            LOG.log(Level.FINE, "The database could not be opened; trying again", e);
        }
    }

    /** What the shutdown of the last look has brought. */
    private void tell(boolean stillForReadingOnly) {
        if (!stillForReadingOnly) {
            LOG.warning("The database is open again as it should be; nothing that was confirmed is lost");
        } else if (!told) {
            LOG.severe(
                    "The database opens for reading only, and nobody is served: may this account write in its folder?");
        }
        told = stillForReadingOnly;
    }

    private boolean isOpenForReadingOnly() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().isReadOnly();
        }
    }

    /** Only Derby's own driver does it, and only the library of the data source knows it: what Derby makes leads there. */
    private void shutDown() throws SQLException, ReflectiveOperationException {
        ClassLoader library;
        try (Connection connection = dataSource.getConnection()) {
            library = connection.createBlob().getClass().getClassLoader();
        }
        Driver derby =
                (Driver) library.loadClass(DRIVER).getDeclaredConstructor().newInstance();
        try (Connection never = derby.connect(database.ofShutdown(), login())) {
            LOG.log(Level.FINE, "Derby always tells of a shutdown by an exception, but not now: {0}", never);
        } catch (SQLException shutDown) {
            LOG.log(Level.FINE, "The database is shut down", shutDown);
        }
    }

    private Properties login() {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return login;
    }
}
