package vn.muadam.shared;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Brings the application up: refuses an unsafe demo, migrates the schema, lets the capabilities load what they ship.
 *
 * <p>When the database does not answer yet, or its disk is full, it tries again every few seconds, and the server is not
 * ready meanwhile. It is a listener and not a start-up singleton, because the files that ship in the application are not
 * there any earlier.
 */
@WebListener
public class StartUp implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());
    private static final int SECONDS_BETWEEN_TRIES = 5;

    @Inject
    private Installation installation;

    @Inject
    private InstallationMark mark;

    @Inject
    private Keys keys;

    @Inject
    private ClockWatch clockWatch;

    @Inject
    private DiskSpace disk;

    @Inject
    private Reopening reopening;

    @Inject
    private Readiness readiness;

    @Inject
    private ShippedFiles shipped;

    @Inject
    private Event<ApplicationStarted> started;

    @Inject
    private Event<ApplicationLoaded> loaded;

    @Inject
    private Event<Serving> serving;

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        shipped.open(event.getServletContext());
        if (installation.isDemo() && !installation.listensOnLoopbackOnly()) {
            readiness.refuse("A demo installation listens on loopback only: unset MUADAM_HTTP_HOST or MUADAM_DEMO.");
            return;
        }
        bringUp();
    }

    private void bringUp() {
        if (!disk.hasRoom()) {
            tryAgain();
            return;
        }
        try {
            reopening.look();
            SchemaScripts.of(dataSource).migrate();
            mark.check(installation.isDemo());
            mark.alone(keys::open);
            clockWatch.refuseWrongClock();
            mark.alone(() -> started.fire(new ApplicationStarted()));
            loaded.fire(new ApplicationLoaded());
            readiness.open();
            serving.fire(new Serving());
        } catch (UnsuitableDatabaseException e) {
            readiness.refuse(e.getMessage());
        } catch (UnsuitableSettingException e) {
            readiness.refuse(e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Not ready yet, trying again in " + SECONDS_BETWEEN_TRIES + " s", e);
            tryAgain();
        }
    }

    private void tryAgain() {
        var unused = executor.schedule(this::bringUp, SECONDS_BETWEEN_TRIES, SECONDS);
    }
}
