package vn.muadam.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.muadam.audit.AuditChains.Sealed;
import vn.muadam.job.ScheduledWork;

/**
 * Seals events shortly after their acts, so that no request ever waits for another: whoever acts only adds a row.
 *
 * <p>The closing value of each day also goes into the log, out of reach of whoever can only write to the database.
 */
@ApplicationScoped
class AuditSealing implements ScheduledWork {

    private static final Logger LOG = Logger.getLogger(AuditSealing.class.getName());
    private static final int BATCH = 500; // larger batches make Derby lock whole tables

    @Inject
    private AuditChains chains;

    @Override
    public String name() {
        return "audit-sealing";
    }

    @Override
    public Instant dueAfter(Instant now) {
        return now.plus(Duration.ofSeconds(30));
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(10);
    }

    @Override
    public long run() {
        long done = 0;
        for (long province : chains.findWaitingProvinces()) {
            done += sealAll(province);
        }
        chains.endUnmarked();
        chains.findOverdueProvinces().forEach(this::closeOverdue);
        return done;
    }

    /** A chain that cannot be continued holds up no other. */
    private long sealAll(long province) {
        long done = 0;
        try {
            Sealed step = chains.sealNext(province, BATCH);
            while (step.events() > 0) {
                done += step.events();
                tell(step);
                step = chains.sealNext(province, BATCH);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The chain of province " + province + " was not continued; trying again", e);
        }
        return done;
    }

    private void closeOverdue(long province) {
        try {
            tell(chains.closeOverdue(province));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The day of province " + province + " was not closed; trying again", e);
        }
    }

    private static void tell(Sealed step) {
        step.closed().forEach(day -> LOG.info(() -> "Audit day closed: " + day));
    }
}
