package vn.muadam.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.ApplicationLoaded;
import vn.muadam.shared.DiskSpace;
import vn.muadam.shared.UnderWay;

/** Does the jobs that wait, two at a time on each node, so that a long one does not hold up a short one. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final int AT_ONCE = 2;
    private static final int SECONDS = 5; // what another node queued, or left when it died

    /** For what a later version queued, before the installation went back to this one. */
    private static final LongWork NOBODYS = new LongWork() {
        @Override
        public String kind() {
            return "";
        }

        @Override
        public JobOutcome run(JobRun run) {
            throw new IllegalStateException("This version does no jobs of the kind " + run.kind());
        }
    };

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private UnderWay underWay;

    @Inject
    @Any
    private Instance<LongWork> works;

    @Inject
    private JobBook book;

    @Inject
    private JobPerformance performance;

    @Inject
    private DiskSpace disk;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private @Nullable ScheduledFuture<?> timer;

    void begin(@Observes ApplicationLoaded loaded) {
        if (timer == null) {
            timer = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued queued) {
        if (timer != null) {
            look();
        }
    }

    @PreDestroy
    void end() {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    /** A scheduled task that throws is never run again, so nothing gets out of here. On a full disk all jobs wait. */
    private void look() {
        try {
            if (disk.hasRoom() && places.tryAcquire()) {
                var unused = executor.submit(() -> underWay.run(this::workOff));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Jobs could not be begun; trying again", e);
        }
    }

    private LongWork workOf(JobRun run) {
        return works.stream()
                .filter(work -> work.kind().equals(run.kind()))
                .findFirst()
                .orElse(NOBODYS);
    }

    private void workOff() {
        try {
            var run = book.claimNext();
            while (run.isPresent()) {
                performance.perform(run.get(), workOf(run.get()));
                run = book.claimNext();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "No job could be claimed; the database is away", e);
        } finally {
            places.release();
        }
    }
}
