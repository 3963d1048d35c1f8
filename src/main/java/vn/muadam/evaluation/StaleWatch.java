package vn.muadam.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.muadam.job.Backlog;
import vn.muadam.job.ScheduledWork;
import vn.muadam.organisation.UnitId;

/** Computes every minute what a node noted and could not compute, because it stopped in between or had to give way. */
@ApplicationScoped
class StaleWatch implements ScheduledWork, Backlog {

    private static final Logger LOG = Logger.getLogger(StaleWatch.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    private EvaluationRepository repository;

    @Inject
    private TeamEvaluations evaluations;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "stale-values";
    }

    @Override
    public Instant dueAfter(Instant now) {
        return now.plus(PATIENCE);
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(10);
    }

    @Override
    public long run() {
        return repository.findStaleTeams(clock.instant().minus(PATIENCE)).stream()
                .filter(this::compute)
                .count();
    }

    @Override
    public Waiting waiting(Instant now) {
        return repository.countStaleNotes();
    }

    private boolean compute(UnitId team) {
        try {
            evaluations.bringUpToDate(team);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The values of team " + team.value() + " could not be computed; trying again", e);
            return false;
        }
    }
}
