package vn.muadam.evaluation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.Readiness;

/**
 * Computes every minute what a node noted and could not compute, because it stopped in between or had to give way.
 *
 * <p>Every node's timer fires; whoever comes second computes the same values again.
 */
@Singleton
public class StaleWatch {

    private static final Logger LOG = Logger.getLogger(StaleWatch.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    private EvaluationRepository repository;

    @Inject
    private TeamEvaluations evaluations;

    @Inject
    private Readiness readiness;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void look() {
        if (readiness.isReady()) {
            repository.findStaleTeams(clock.instant().minus(PATIENCE)).forEach(this::compute);
        }
    }

    private void compute(UnitId team) {
        try {
            evaluations.bringUpToDate(team);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The values of team " + team.value() + " could not be computed; trying again", e);
        }
    }
}
