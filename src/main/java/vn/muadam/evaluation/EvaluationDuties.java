package vn.muadam.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.muadam.organisation.UnitId;
import vn.muadam.team.OpenDuty;
import vn.muadam.team.TeamDuties;

/** A record that the team has not handed in, or has got back, is its leader's to see to. */
@ApplicationScoped
class EvaluationDuties implements TeamDuties {

    @Inject
    private EvaluationRepository evaluations;

    @Override
    public List<OpenDuty> findOpen(UnitId team) {
        return evaluations.findPeriodsOf(team).stream()
                .filter(period -> period.getState() == PeriodState.OPEN)
                .filter(period -> evaluations
                        .find(period, team)
                        .map(TeamEvaluation::getState)
                        .map(TeamEvaluationState::isWithTeam)
                        .orElse(true))
                .map(period -> new OpenDuty(
                        "evaluation",
                        1,
                        period.getName(),
                        period.getCutOffOn(),
                        "/evaluation/record.xhtml?team=" + team))
                .toList();
    }
}
