package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The work of this node that no request asked for and that is under way. A node that stops lets it finish: the container
 * interrupts it afterwards, and Derby, interrupted while it writes a page, keeps its database from being closed for minutes.
 */
@ApplicationScoped
public class UnderWay {

    private static final Logger LOG = Logger.getLogger(UnderWay.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Phaser works = new Phaser(1);
    private volatile boolean ending;

    /** Runs it, unless the node is about to stop. */
    public void run(Runnable work) {
        if (ending || works.register() < 0) {
            return;
        }
        try {
            work.run();
        } finally {
            works.arriveAndDeregister();
        }
    }

    /** Lets nothing begin any more, and waits for what runs, before anything that it needs is closed; not for ever. */
    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        ending = true;
        int phase = works.arriveAndDeregister();
        try {
            if (!works.isTerminated()) {
                works.awaitAdvanceInterruptibly(phase, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            LOG.log(Level.WARNING, "Work is under way still; it is interrupted and goes on after the next start", e);
        } finally {
            works.forceTermination();
        }
    }
}
