package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which node is at which job, and how far it is; every entry is a transaction of its own, seen by all nodes at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobBook {

    private static final int CANDIDATES = 5; // others may be quicker with the first ones

    @Inject
    private JobRepository jobs;

    @Inject
    private Clock clock;

    /** A job that waits, claimed for this node; empty when there is none. */
    Optional<JobRun> claimNext() {
        Instant now = clock.instant();
        for (long id : jobs.findWaiting(now, CANDIDATES)) {
            String claim = UUID.randomUUID().toString();
            if (jobs.claim(id, claim, now, now.plus(JobRun.LEASE))) {
                return jobs.find(new JobId(id)).map(job -> new JobRun(job, claim, this, clock));
            }
        }
        return Optional.empty();
    }

    /** Whether the run may go on. */
    boolean progress(JobRun run, long done, long total) {
        return jobs.progress(run, done, total, clock.instant().plus(JobRun.LEASE));
    }

    void finish(JobRun run, JobState state, JobOutcome outcome) {
        jobs.finish(run, state, outcome, clock.instant());
    }

    /** Whether the owner wants it no more. */
    boolean isCancelWanted(JobRun run) {
        return jobs.find(run.job()).map(Job::isCancelWanted).orElse(true);
    }
}
