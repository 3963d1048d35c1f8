package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import vn.muadam.job.ScheduledWork;

/**
 * Every hour assigns what new members, new requirements and new cycles ask for, and cancels what nobody asks for any more.
 * Nobody waits for it: whoever opens their home page is given theirs at once.
 */
@ApplicationScoped
class AssignmentWork implements ScheduledWork {

    @Inject
    private AssignmentRounds rounds;

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
        return rounds.release(null, count -> {}) + rounds.assign(null, count -> {});
    }
}
