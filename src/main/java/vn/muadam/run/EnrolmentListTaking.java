package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.muadam.job.JobOutcome;
import vn.muadam.job.JobRun;
import vn.muadam.job.LongWork;

/**
 * Enrols the people of a list, a hundred in a transaction: a node that dies leaves whole ones behind, and the next goes on
 * where it stopped.
 */
@ApplicationScoped
class EnrolmentListTaking implements LongWork {

    static final String KIND = "enrolment-list-taking";

    @Inject
    private EnrolmentListBook book;

    @Inject
    private FaultyWorkbook faulty;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun run) {
        long id = run.subjectId();
        int total = book.count(id).of(LineVerdict.JOINING);
        int done = 0;
        int taken = book.takeNext(id);
        while (taken > 0) {
            done += taken;
            run.report(done, total);
            taken = book.takeNext(id);
        }
        LineCounts counts = book.applied(id);
        JobOutcome outcome = JobOutcome.told(
                EnrolmentListTaking.class,
                "list.message.applied",
                counts.of(LineVerdict.JOINED),
                counts.of(LineVerdict.WAITING),
                counts.of(LineVerdict.FAULTY));
        return counts.of(LineVerdict.FAULTY) == 0 ? outcome : outcome.with(workbook(id));
    }

    private long workbook(long id) {
        try {
            return faulty.write(book.get(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever was enrolled stays, and the rest may be taken again. */
    @Override
    public void stopped(JobRun run) {
        book.stopped(run.subjectId());
    }
}
