package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Where a capability queues long work, in the transaction that wants it. */
@ApplicationScoped
@Transactional
public class Jobs {

    @Inject
    private JobRepository jobs;

    @Inject
    private Event<JobQueued> queued;

    @Inject
    private Clock clock;

    /** Queues work; a node begins it as soon as the transaction has ended well. */
    public JobId start(NewJob wanted) {
        Job job = new Job(wanted, clock.instant());
        jobs.add(job);
        queued.fire(new JobQueued());
        return job.getId();
    }

    /** The job as it stands now; empty when it is too old to be known. */
    public Optional<Job> find(JobId id) {
        return jobs.find(id);
    }

    /** Lets it end: at once while it waits, else at its next report. Nothing happens when it is over. */
    public void cancel(JobId id) {
        jobs.cancel(id, clock.instant());
    }
}
