package vn.muadam.shared;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Times every call of EclipseLink to the database, the reports' SQL among them, and hands the slow ones on; named in
 * persistence.xml.
 */
public class SlowQueryWatch extends SessionEventAdapter {

    /** Calls do not nest, so the one that a thread has begun is the one that it ends. */
    private final ThreadLocal<Long> begun = new ThreadLocal<>();

    private final Duration slow;

    /** As the operator configured it; EclipseLink makes it, which knows no injection. */
    public SlowQueryWatch() {
        this(ConfigProvider.getConfig()
                .getOptionalValue("muadam.slow.query", Duration.class)
                .orElse(Duration.ofMillis(250)));
    }

    SlowQueryWatch(Duration slow) {
        this.slow = slow;
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        begun.set(System.nanoTime());
    }

    @Override
    public void postExecuteCall(SessionEvent event) {
        @Nullable Long since = begun.get();
        begun.remove();
        if (since != null && System.nanoTime() - since >= slow.toNanos()) {
            Duration time = Duration.ofNanos(System.nanoTime() - since);
            CDI.current().select(SlowQueries.class).get().tell(what(event.getQuery()), sql(event), time);
        }
    }

    /** What the query reads: an entity, a query by name, or SQL of our own. */
    private static String what(@Nullable DatabaseQuery query) {
        if (query == null) {
            return "sql";
        }
        if (query.getReferenceClass() != null) {
            return query.getReferenceClass().getSimpleName();
        }
        return query.getName() == null || query.getName().isEmpty() ? "sql" : query.getName();
    }

    /** With a question mark for every parameter. */
    private static String sql(SessionEvent event) {
        return event.getCall() instanceof DatabaseCall call ? String.valueOf(call.getSQLString()) : "";
    }
}
