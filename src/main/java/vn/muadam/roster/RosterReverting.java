package vn.muadam.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.muadam.job.JobOutcome;
import vn.muadam.job.JobRun;
import vn.muadam.job.LongWork;

/** Takes a list back, the last line first. Whoever has begun to learn or has an account by then stays on record. */
@ApplicationScoped
class RosterReverting implements LongWork {

    static final String KIND = "roster-reverting";

    @Inject
    private RosterBook book;

    @Inject
    private RosterReturning returning;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun run) {
        ImportBatch batch = book.get(new BatchId(run.subjectId()));
        int total = returning.count(batch.getId());
        int done = 0;
        int kept = 0;
        RosterReturning.Returned returned = returning.returnNext(batch.getId());
        while (returned.lines() > 0) {
            done += returned.lines();
            kept += returned.kept();
            run.report(done, total);
            returned = returning.returnNext(batch.getId());
        }
        book.reverted(batch.getId(), kept, run.ownerId());
        return kept == 0
                ? RosterWords.outcome("roster.message.reverted", done)
                : RosterWords.outcome("roster.message.revertedPartly", done, kept);
    }

    /** Stopped in the middle, the rest can be taken back later. */
    @Override
    public void stopped(JobRun run) {
        book.revertingStopped(new BatchId(run.subjectId()));
    }
}
