package vn.muadam.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts what the persistence provider is asked, so that a test can say how many queries something costs. */
@ApplicationScoped
public class QueryCountFixture {

    @PersistenceContext
    private EntityManager entityManager;

    /** How many queries the act runs, whether the database or the cache answers them. */
    public int during(Callable<?> act) throws Exception {
        Counter counter = new Counter();
        Session session = entityManager.unwrap(ServerSession.class);
        session.getEventManager().addListener(counter);
        try {
            Object unused = act.call();
        } finally {
            session.getEventManager().removeListener(counter);
        }
        return counter.queries.get();
    }

    private static final class Counter extends SessionEventAdapter {

        private final AtomicInteger queries = new AtomicInteger();
        private final Thread asking = Thread.currentThread(); // scheduled work asks too, in threads of its own

        @Override
        public void postExecuteQuery(SessionEvent event) {
            if (Thread.currentThread().equals(asking)) {
                queries.incrementAndGet();
            }
        }
    }
}
