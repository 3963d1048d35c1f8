package vn.muadam.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.muadam.job.JobOutcome;
import vn.muadam.job.JobRun;
import vn.muadam.job.LongWork;

/** Carries a change out in one transaction: begun anew after a node has died, it finds everything as it was. */
@ApplicationScoped
class ChangeApplying implements LongWork {

    static final String KIND = "unit-change";

    @Inject
    private ChangeBook book;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun run) {
        Plan plan = book.apply(new ChangeId(run.subjectId()));
        return ReformWords.outcome(
                "reform.message.applied",
                plan.endings().size(),
                plan.beginnings().size(),
                plan.parts().size());
    }

    @Override
    public void stopped(JobRun run) {
        book.notApplied(new ChangeId(run.subjectId()));
    }
}
