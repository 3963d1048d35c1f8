package vn.muadam.quiz;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.ApplicationStarted;

/**
 * Hands in what was saved when time is up, and marks again what could not be marked. Every node watches; an attempt is
 * claimed before it is touched.
 */
@ApplicationScoped
class DeadlineWatch {

    private static final Logger LOG = Logger.getLogger(DeadlineWatch.class.getName());
    private static final int SECONDS = 20;
    private static final int AT_ONCE = 200;
    private static final int AFTER_EVERYTHING = ApplicationStarted.DEMO + 100;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Attempts attempts;

    @Inject
    private Marking marking;

    private @Nullable ScheduledFuture<?> watch;

    void begin(@Observes @Priority(AFTER_EVERYTHING) ApplicationStarted started) {
        watch = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (watch != null) {
            watch.cancel(false);
        }
    }

    /** A scheduled task that throws is never run again, so nothing gets out of here. */
    private void look() {
        try {
            attempts.findDue(AT_ONCE).forEach(this::settle);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Overdue attempts could not be looked for; trying again", e);
        }
    }

    private void settle(long attempt) {
        try {
            if (attempts.claim(attempt)) {
                attempts.expire(attempt);
                marking.mark(attempt);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Attempt " + attempt + " could not be settled; trying again", e);
        }
    }
}
