package vn.muadam.shared;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets EclipseLink fail at once when the database is away; named in persistence.xml.
 *
 * <p>It would try a query three times more and sleep five seconds before each, while the person waits and the thread is
 * gone. One more try at once is enough for what it is good for: a pooled connection that has died in its sleep.
 */
public class QuickFailure implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = session.getLogin();
        login.setQueryRetryAttemptCount(1);
        login.setDelayBetweenConnectionAttempts(0);
    }
}
