package vn.muadam.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.muadam.job.JobOutcome;
import vn.muadam.job.JobRun;
import vn.muadam.job.LongWork;

/** Takes a change back in one transaction. */
@ApplicationScoped
class ChangeUndoing implements LongWork {

    static final String KIND = "unit-change-undoing";

    @Inject
    private ChangeBook book;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun run) {
        book.undo(new ChangeId(run.subjectId()));
        return ReformWords.outcome("reform.message.undone");
    }

    @Override
    public void stopped(JobRun run) {
        book.notUndone(new ChangeId(run.subjectId()));
    }
}
