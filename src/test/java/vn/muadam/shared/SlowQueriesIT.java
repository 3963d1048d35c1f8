package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;
import vn.muadam.shared.web.RequestId;
import vn.muadam.testing.CurrentCall;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.ServerLog;

@InContainer
class SlowQueriesIT {

    @Inject
    private SlowQueries queries;

    @Inject
    private MetricRegistry metrics;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void aSlowQueryIsCountedByWhatItReadsAndToldWithoutWhatWasAskedFor() throws Exception {
        long before = count("Person");

        queries.tell("Person", "select t.id\n  from person t\n where t.phone = ?", Duration.ofMillis(321));

        assertThat(count("Person")).isEqualTo(before + 1);
        assertThat(ServerLog.ofRequest(RequestId.of(CurrentCall.request())))
                .extracting(line -> line.getString("message"))
                .contains("Slow query: Person, 321 ms: select t.id from person t where t.phone = ?");
    }

    /** With a threshold of nothing every query is slow: the watch is there, and sees reads of entities and own SQL. */
    @Test
    void everyCallOfEclipseLinkIsTimed() {
        SlowQueryWatch watch = new SlowQueryWatch(Duration.ZERO);
        ServerSession session = entityManager.unwrap(ServerSession.class);
        long before = count("sql");
        session.getEventManager().addListener(watch);
        try {
            entityManager.createNativeQuery("select id from installation").getResultList();
        } finally {
            session.getEventManager().removeListener(watch);
        }

        assertThat(count("sql")).isGreaterThan(before);
        assertThat(session.getEventManager().getListeners()).hasAtLeastOneElementOfType(SlowQueryWatch.class);
    }

    private long count(String what) {
        return metrics.counter(SlowQueries.COUNTER, new Tag("of", what)).getCount();
    }
}
