package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Inserts a row that several may need at the same moment, such as a counter that starts at nought.
 *
 * <p>It does so in a transaction of its own: who comes second waits a moment, finds the row there, and goes on. A lock on
 * a row above it would do the same, but who has stored something that refers to that row already and then asks for the
 * lock, waits for another who does the same.
 */
@ApplicationScoped
public class RowOpening {

    private static final Logger LOG = Logger.getLogger(RowOpening.class.getName());

    @Inject
    private SeparateTransaction transaction;

    /**
     * Runs the insertion, which must reach the database before it ends; that the row exists already is no fault. Any
     * other fault shows when the row is used.
     */
    public void open(Runnable insertion) {
        try {
            transaction.run(insertion);
        } catch (PersistenceException e) {
            LOG.log(Level.FINE, "Somebody else opened the row first", e);
        }
    }
}
