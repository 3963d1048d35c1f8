package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.Database;
import vn.muadam.shared.Messages;

/** Does one job, and enters what came of it. */
@ApplicationScoped
class JobPerformance {

    private static final Logger LOG = Logger.getLogger(JobPerformance.class.getName());
    private static final int MOST_TRIES = 3;

    @Inject
    private JobBook book;

    @Inject
    private Database database;

    void perform(JobRun run, LongWork work) {
        try {
            if (run.tries() > MOST_TRIES) {
                throw new IllegalStateException("Begun " + MOST_TRIES + " times and never finished");
            }
            book.finish(run, JobState.DONE, outcome(run, work));
        } catch (JobStoppedException e) {
            stop(run, work);
        } catch (BusinessException e) {
            LOG.log(Level.FINE, "Job " + run.job() + " broke a rule", e);
            end(run, work, JobState.FAILED, JobOutcome.of(e.messageIn(Locale.ROOT), e.messageIn(Locale.ENGLISH)));
        } catch (RuntimeException e) {
            fail(run, work, e);
        }
    }

    /** Of two transactions that wait for each other the database ends one; its work begins anew, and finds what is left. */
    private JobOutcome outcome(JobRun run, LongWork work) {
        for (int i = 1; i < MOST_TRIES; i++) {
            try {
                return work.run(run);
            } catch (RuntimeException e) {
                if (!database.gaveWay(e)) {
                    throw e;
                }
                LOG.log(Level.INFO, "Job " + run.job() + " gave way to another transaction and goes on");
            }
        }
        return work.run(run);
    }

    /** A run that another node has taken over ends without a word. */
    private void stop(JobRun run, LongWork work) {
        if (book.isCancelWanted(run)) {
            end(run, work, JobState.CANCELLED, sentence("job.message.cancelled"));
        }
    }

    /** What the database is to blame for is tried again when the claim has run out. */
    private void fail(JobRun run, LongWork work, RuntimeException failure) {
        if (database.isToBlameFor(failure) && run.tries() < MOST_TRIES) {
            LOG.log(Level.WARNING, "Job " + run.job() + " waits for the database", failure);
            return;
        }
        LOG.log(Level.SEVERE, "Job " + run.job() + " of the kind " + run.kind() + " failed", failure);
        end(run, work, JobState.FAILED, sentence("job.message.failed"));
    }

    private void end(JobRun run, LongWork work, JobState state, JobOutcome outcome) {
        try {
            work.stopped(run);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Job " + run.job() + " could not be left in order", e);
        }
        book.finish(run, state, outcome);
    }

    private static JobOutcome sentence(String key) {
        return JobOutcome.of(
                Messages.of(JobPerformance.class, Locale.ROOT).text(key),
                Messages.of(JobPerformance.class, Locale.ENGLISH).text(key));
    }
}
