package vn.muadam.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.job.Job;
import vn.muadam.job.JobId;
import vn.muadam.job.JobService;
import vn.muadam.shared.Messages;
import vn.muadam.shared.web.Preferences;

/** Backs /job/manage/jobs.xhtml: the long work that one has begun, how far it is, and what it left. */
@Named
@RequestScoped
public class JobsView {

    private static final int SECONDS_A_MINUTE = 60;

    @Inject
    private JobService jobService;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private @Nullable List<Job> jobs;

    /** Asks before the page begins; a posted form lets one job end. */
    public @Nullable String load() {
        String cancelled = request.getParameter("cancel");
        if (request.getMethod().equals("POST") && cancelled != null && cancelled.matches("\\d{1,18}")) {
            jobService.cancel(new JobId(Long.parseLong(cancelled)));
            return "/job/manage/jobs?faces-redirect=true";
        }
        getJobs();
        return null;
    }

    public List<Job> getJobs() {
        if (jobs == null) {
            jobs = jobService.findOwn();
        }
        return jobs;
    }

    /** While something is under way the page asks again by itself. */
    public boolean isUnderWay() {
        return getJobs().stream().anyMatch(job -> !job.getState().isOver());
    }

    public String outcomeOf(Job job) {
        String outcome = job.outcomeIn(Preferences.of(request).locale());
        return outcome == null ? "" : outcome;
    }

    /** About how long it will still take, in words; empty while that cannot be told. */
    public String remainingOf(Job job) {
        return job.remaining(clock.instant())
                .map(left -> {
                    long minutes = (left.toSeconds() + SECONDS_A_MINUTE / 2) / SECONDS_A_MINUTE;
                    return minutes == 0 ? words().text("jobs.label.soon") : words().text("jobs.label.left", minutes);
                })
                .orElse("");
    }

    private Messages words() {
        return Messages.of(JobsView.class, Preferences.of(request).locale());
    }
}
