package vn.muadam.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.ApplicationLoaded;
import vn.muadam.shared.DiskSpace;
import vn.muadam.shared.UnderWay;

/**
 * Looks every few seconds on every node for scheduled work that is due, once the application is loaded. Each kind runs in
 * a thread of its own, so that a long night does not hold up what is due every minute.
 */
@ApplicationScoped
class WorkTimer {

    private static final Logger LOG = Logger.getLogger(WorkTimer.class.getName());
    private static final int SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private UnderWay underWay;

    @Inject
    @Any
    private Instance<ScheduledWork> works;

    @Inject
    private WorkBook book;

    @Inject
    private Workers workers;

    @Inject
    private TableStatistics statistics;

    @Inject
    private DiskSpace disk;

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledFuture<?> timer;

    /** What was loaded is counted before anybody comes; everything else begins when people may come. */
    void begin(@Observes ApplicationLoaded loaded) {
        works.forEach(book::makeKnown);
        workers.doIfDue(statistics);
        if (timer == null) {
            timer = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    /** A scheduled task that throws is never run again, so nothing gets out of here. On a full disk all work waits. */
    private void look() {
        try {
            if (disk.hasRoom()) {
                works.forEach(this::start);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Scheduled work could not be begun; trying again", e);
        }
    }

    private void start(ScheduledWork work) {
        if (running.add(work.name())) {
            var unused = executor.submit(() -> underWay.run(() -> attend(work)));
        }
    }

    private void attend(ScheduledWork work) {
        try {
            workers.doIfDue(work);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Work " + work.name() + " could not be claimed; the database is away", e);
        } finally {
            running.remove(work.name());
        }
    }
}
