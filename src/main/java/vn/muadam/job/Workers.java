package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Does one piece of scheduled work when it is due and nobody else is at it; measures it, and lets no fault get out. */
@ApplicationScoped
class Workers {

    /** A timer with the tags {@code work} and {@code outcome}, and a counter of what the runs did. */
    static final String RUNS = "muadam_work_runs";

    static final String ITEMS = "muadam_work_items";

    private static final Logger LOG = Logger.getLogger(Workers.class.getName());

    @Inject
    private WorkBook book;

    @Inject
    private MetricRegistry metrics;

    /** Whether it was due, and is done now, by this node. */
    boolean doIfDue(ScheduledWork work) {
        return book.claim(work).map(claim -> perform(work, claim)).orElse(false);
    }

    private boolean perform(ScheduledWork work, String claim) {
        long begun = System.nanoTime();
        try {
            long count = work.run();
            metrics.counter(ITEMS, new Tag("work", work.name())).inc(count);
            if (!book.finish(work, claim, count)) {
                LOG.warning(() -> "Work " + work.name() + " took longer than its lease; another node has begun it too");
            }
            note(work, "done", begun);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Work " + work.name() + " failed; trying again", e);
            note(work, "failed", begun);
            release(work, claim);
            return false;
        }
    }

    /** While the database is away the claim cannot be given back; it runs out by itself. */
    private void release(ScheduledWork work, String claim) {
        try {
            book.fail(work, claim);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "The claim to " + work.name() + " runs out by itself", e);
        }
    }

    private void note(ScheduledWork work, String outcome, long begun) {
        metrics.timer(RUNS, new Tag("work", work.name()), new Tag("outcome", outcome))
                .update(Duration.ofNanos(System.nanoTime() - begun));
    }
}
