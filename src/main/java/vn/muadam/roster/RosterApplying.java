package vn.muadam.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.muadam.identity.PeopleRegister;
import vn.muadam.job.JobOutcome;
import vn.muadam.job.JobRun;
import vn.muadam.job.LongWork;
import vn.muadam.organisation.Teams;
import vn.muadam.organisation.Units;
import vn.muadam.shared.VietnamTime;

/**
 * Takes the good lines of a list, some hundred in a transaction: a node that dies leaves whole ones behind, and the next
 * goes on where it stopped. Each line is compared once more, because somebody may have changed the record meanwhile.
 */
@ApplicationScoped
class RosterApplying implements LongWork {

    static final String KIND = "roster-applying";

    @Inject
    private RosterBook book;

    @Inject
    private RosterTaking taking;

    @Inject
    private FaultyLines faultyLines;

    @Inject
    private PeopleRegister register;

    @Inject
    private Units units;

    @Inject
    private Teams teams;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun run) {
        ImportBatch batch = book.get(new BatchId(run.subjectId()));
        LocalDate today = VietnamTime.today(clock);
        ListedPlaces places = new ListedPlaces(units.get(batch.getUnit()), units, teams);
        Comparison comparison = new Comparison(places, register, today);
        int total = batch.counts().changes();
        int done = 0;
        int last = 0;
        List<Applied> taken = taking.takeNext(batch, comparison, places, last);
        while (!taken.isEmpty()) {
            done += taken.size();
            last = taken.get(taken.size() - 1).number();
            run.report(done, total);
            taken = taking.takeNext(batch, comparison, places, last);
        }
        Counts counts = book.applied(batch.getId());
        return outcome(batch, counts, done);
    }

    /** Stopped in the middle, what was taken stays, and can be taken back as a whole. */
    @Override
    public void stopped(JobRun run) {
        var unused = book.applied(new BatchId(run.subjectId()));
    }

    private JobOutcome outcome(ImportBatch batch, Counts counts, int done) {
        int faulty = counts.of(Verdict.FAULTY);
        if (faulty == 0) {
            return RosterWords.outcome("roster.message.applied", done);
        }
        try {
            long file = faultyLines.write(batch);
            JobOutcome sentence = RosterWords.outcome("roster.message.appliedPartly", done, faulty);
            return new JobOutcome(sentence.sentence(), sentence.sentenceInEnglish(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
