package vn.muadam.enrolment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.muadam.shared.FactsLoaded;

/** After facts came in bulk: completes the assignments and computes the roll-up of every team and course anew. */
@ApplicationScoped
@Transactional
class TeamProgress {

    @Inject
    private AssignmentRounds rounds;

    @Inject
    private TeamProgressRepository progress;

    @Inject
    private TeamDueRepository dues;

    void rebuild(@Observes @Priority(FactsLoaded.ROLL_UPS) FactsLoaded event) {
        rounds.assign(null, count -> {});
        progress.rebuild();
        dues.rebuild();
    }
}
