package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.muadam.job.JobOutcome;
import vn.muadam.job.JobRun;
import vn.muadam.job.LongWork;
import vn.muadam.shared.Messages;

/** Gives everybody the assignment that a requirement asks for, or cancels what one asked for that is withdrawn. */
@ApplicationScoped
class RequirementWork implements LongWork {

    static final String KIND = "requirement";

    @Inject
    private AssignmentRounds rounds;

    @Inject
    private Assignments assignments;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun run) {
        long requirement = run.subjectId();
        int total = assignments.countWaiting(requirement);
        long cancelled = rounds.release(requirement, count -> run.report(count, total));
        long given = rounds.assign(requirement, count -> run.report(count, total));
        String key = cancelled > 0 ? "requirement.message.cancelled" : "requirement.message.given";
        long count = cancelled > 0 ? cancelled : given;
        return JobOutcome.of(in(Locale.forLanguageTag("vi"), key, count), in(Locale.ENGLISH, key, count));
    }

    private static String in(Locale locale, String key, long count) {
        return Messages.of(RequirementWork.class, locale).text(key, count);
    }
}
