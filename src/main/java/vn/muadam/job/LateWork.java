package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Scheduled work that no node has begun though it is due: no timer runs, or the database turns claims away. */
@ApplicationScoped
class LateWork implements Backlog {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    private WorkRepository repository;

    @Override
    public String name() {
        return "scheduled-work";
    }

    @Override
    public Waiting waiting(Instant now) {
        return repository.findLate(now.minus(PATIENCE));
    }
}
