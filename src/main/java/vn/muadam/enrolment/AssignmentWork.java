package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import vn.muadam.job.ScheduledWork;

/**
 * Assigns every hour what new members and new requirements ask for. Nobody waits for it: whoever opens their home page is
 * given theirs at once.
 */
@ApplicationScoped
class AssignmentWork implements ScheduledWork {

    @Inject
    private Assignments assignments;

    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public Instant dueAfter(Instant now) {
        return now.plus(Duration.ofHours(1));
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(15);
    }

    @Override
    public long run() {
        return assignments.assignAll();
    }
}
