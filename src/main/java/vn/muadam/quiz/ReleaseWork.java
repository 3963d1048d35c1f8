package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.muadam.job.JobOutcome;
import vn.muadam.job.JobRun;
import vn.muadam.job.LongWork;
import vn.muadam.shared.Messages;

/**
 * Does what waited for the results of an exam: activities and courses are completed, certificates issued. Begun anew after a
 * node has died, it goes over all of them again, which changes nothing.
 */
@ApplicationScoped
class ReleaseWork implements LongWork {

    static final String KIND = "quiz-release";

    private static final int AT_ONCE = 50;

    @Inject
    private ReleaseRepository releases;

    @Inject
    private Marking marking;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun run) {
        QuizRelease release = releases.get(run.subjectId());
        int total = releases.countResults(release.getCourse(), release.getQuizKey(), release.getUnit());
        int done = 0;
        List<Long> results = releases.findResults(release, 0, AT_ONCE);
        while (!results.isEmpty()) {
            run.report(Math.min(done, total), total);
            results.forEach(marking::release);
            done += results.size();
            results = releases.findResults(release, results.get(results.size() - 1), AT_ONCE);
        }
        return JobOutcome.of(in(Locale.forLanguageTag("vi"), done), in(Locale.ENGLISH, done));
    }

    private static String in(Locale locale, int done) {
        return Messages.of(ReleaseWork.class, locale).text("release.message.done", done);
    }
}
