package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Queries that took long: counted by what they read, and told in the log as SQL without what was asked for. */
@ApplicationScoped
class SlowQueries {

    /** A counter with the tag {@code of}. */
    static final String COUNTER = "muadam_slow_queries";

    private static final Logger LOG = Logger.getLogger(SlowQueries.class.getName());
    private static final int LONGEST = 2000;

    @Inject
    private MetricRegistry metrics;

    void tell(String what, String sql, Duration time) {
        metrics.counter(COUNTER, new Tag("of", what)).inc();
        String oneLine = sql.replaceAll("\\s+", " ").strip();
        String shown = oneLine.length() > LONGEST ? oneLine.substring(0, LONGEST) + " …" : oneLine;
        LOG.warning(() -> "Slow query: %s, %d ms: %s".formatted(what, time.toMillis(), shown));
    }
}
