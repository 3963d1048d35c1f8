package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import vn.muadam.job.JobOutcome;
import vn.muadam.job.JobRun;
import vn.muadam.job.LongWork;
import vn.muadam.shared.Messages;

/** Tries a regrade, or applies it, whichever it stands at; begun anew after a node has died, it goes on. */
@ApplicationScoped
class RegradeWork implements LongWork {

    static final String KIND = "regrade";

    private static final int AT_ONCE = 50;

    @Inject
    private Regrading regrading;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun run) {
        long regrade = run.subjectId();
        int total = regrading.begin(regrade);
        int done = 0;
        Optional<Long> last = Optional.of(0L);
        while (last.isPresent()) {
            run.report(Math.min(done, total), total);
            last = regrading.next(regrade, last.get(), AT_ONCE);
            done += AT_ONCE;
        }
        boolean tried = regrading.state(regrade) == RegradeState.TRYING;
        if (tried) {
            regrading.tried(regrade);
        } else {
            regrading.applied(regrade);
        }
        return outcome(tried ? "regrade.message.tried" : "regrade.message.applied", regrading.count(regrade));
    }

    @Override
    public void stopped(JobRun run) {
        regrading.stopped(run.subjectId());
    }

    private static JobOutcome outcome(String key, RegradeCounts counts) {
        return JobOutcome.of(in(Locale.forLanguageTag("vi"), key, counts), in(Locale.ENGLISH, key, counts));
    }

    private static String in(Locale locale, String key, RegradeCounts counts) {
        return Messages.of(RegradeWork.class, locale).text(key, counts.changed(), counts.passed(), counts.lost());
    }
}
