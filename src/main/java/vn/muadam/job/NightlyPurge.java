package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Removes and archives every night what the capabilities declare as too old, table by table in small transactions. It
 * ends after a while, and what is left is done the next night; a table whose turn fails does not keep the others waiting.
 */
@ApplicationScoped
class NightlyPurge implements ScheduledWork {

    /** A counter with the tag {@code table}. */
    static final String ROWS = "muadam_purged_rows";

    /** More at once would let Derby lock a whole table. */
    static final int AT_ONCE = 500;

    private static final Logger LOG = Logger.getLogger(NightlyPurge.class.getName());
    private static final Duration PER_NIGHT = Duration.ofHours(2);

    @Inject
    @Any
    private Instance<Retention> retentions;

    @Inject
    private PurgeTransaction transaction;

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "nightly-purge";
    }

    @Override
    public Instant dueAfter(Instant now) {
        return Night.after(now);
    }

    @Override
    public Instant firstDue(Instant now) {
        return Night.after(now); // after an upgrade there may be much to do
    }

    @Override
    public Duration lease() {
        return PER_NIGHT.plusMinutes(30);
    }

    @Override
    public long run() {
        Instant end = clock.instant().plus(PER_NIGHT);
        long rows = 0;
        for (Retention retention : retentions) {
            for (GrowingTable table : retention.growing()) {
                rows += table.purging()
                        .map(step -> purge(table.name(), step, end))
                        .orElse(0L);
            }
        }
        return rows;
    }

    private long purge(String table, PurgeStep step, Instant end) {
        long rows = 0;
        try {
            int taken = AT_ONCE;
            while (taken == AT_ONCE && clock.instant().isBefore(end)) {
                taken = transaction.run(step, clock.instant(), AT_ONCE);
                rows += taken;
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old rows of " + table + " could not be taken away; trying again tomorrow", e);
        }
        metrics.counter(ROWS, new Tag("table", table)).inc(rows);
        return rows;
    }
}
