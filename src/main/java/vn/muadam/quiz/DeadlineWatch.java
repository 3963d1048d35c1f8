package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.muadam.job.ScheduledWork;

/**
 * Hands in what was saved when time is up, and marks again what could not be marked. An attempt is claimed before it is
 * touched, because its learner may come at the same moment.
 */
@ApplicationScoped
class DeadlineWatch implements ScheduledWork {

    private static final Logger LOG = Logger.getLogger(DeadlineWatch.class.getName());
    private static final Duration PERIOD = Duration.ofSeconds(20);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    @Inject
    private Attempts attempts;

    @Inject
    private Marking marking;

    @Override
    public String name() {
        return "attempt-deadlines";
    }

    @Override
    public Instant dueAfter(Instant now) {
        return now.plus(PERIOD);
    }

    /** Ends well before the lease does; after a rush the rest is done in the next run. */
    @Override
    public long run() {
        long end = System.nanoTime() + LONGEST_RUN.toNanos();
        long settled = 0;
        List<Long> due = attempts.findDue(AT_ONCE);
        while (!due.isEmpty() && System.nanoTime() < end) {
            settled += due.stream().filter(this::settle).count();
            due = due.size() < AT_ONCE ? List.of() : attempts.findDue(AT_ONCE);
        }
        return settled;
    }

    private boolean settle(long attempt) {
        try {
            if (attempts.claim(attempt)) {
                attempts.expire(attempt);
                marking.mark(attempt);
                return true;
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Attempt " + attempt + " could not be settled; trying again", e);
        }
        return false;
    }
}
