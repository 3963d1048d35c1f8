package vn.muadam.job;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The work of this node that is under way, so that a node that stops can let it finish. */
final class UnderWay {

    private static final Logger LOG = Logger.getLogger(UnderWay.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Phaser works = new Phaser(1);
    private volatile boolean ending;

    /** Runs it, unless the node is about to stop. */
    void run(Runnable work) {
        if (ending || works.register() < 0) {
            return;
        }
        try {
            work.run();
        } finally {
            works.arriveAndDeregister();
        }
    }

    /** Lets nothing begin any more, and waits for what runs; not for ever. */
    void end() {
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
