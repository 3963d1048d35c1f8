package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.muadam.job.Backlog;

/** Attempts whose time is up, or that were handed in, and that nobody has settled. */
@ApplicationScoped
class DueAttempts implements Backlog {

    @Inject
    private AttemptRepository attempts;

    @Override
    public String name() {
        return "due-attempts";
    }

    @Override
    public Waiting waiting(Instant now) {
        return attempts.countDue(now);
    }
}
