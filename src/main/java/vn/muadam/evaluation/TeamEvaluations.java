package vn.muadam.evaluation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.FactsLoaded;
import vn.muadam.shared.VietnamTime;

/** Computes the values of the teams' records from the facts, and stores them. */
@ApplicationScoped
@Transactional
class TeamEvaluations {

    @Inject
    private EvaluationRepository evaluations;

    @Inject
    private TeamFactRepository facts;

    @Inject
    private Clock clock;

    /** Computes the values of a team whose facts have changed; of two who do so at once the second sees the facts of both. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void bringUpToDate(UnitId team) {
        List<Long> notes = evaluations.findStaleNotes(team);
        if (!notes.isEmpty()) {
            evaluations.findPeriodsOf(team).stream()
                    .filter(period -> period.followsFacts(today()))
                    .forEach(period -> computeOne(period, team));
            evaluations.removeStaleNotes(notes);
        }
    }

    /** Facts came in bulk: every record of every open period is computed anew, with a handful of queries a period. */
    void follow(@Observes @Priority(FactsLoaded.EVALUATION) FactsLoaded event) {
        for (EvaluationPeriod period : evaluations.findOpenPeriods()) {
            if (period.followsFacts(today())) {
                computeAll(period);
            }
        }
    }

    private void computeOne(EvaluationPeriod period, UnitId team) {
        TeamEvaluation evaluation = evaluations.getOrOpen(period, team);
        evaluations.lock(evaluation);
        compute(evaluation, facts.find(period, team, today()).get(team));
    }

    private void computeAll(EvaluationPeriod period) {
        Map<UnitId, TeamEvaluation> records = new HashMap<>();
        evaluations.findAll(period).forEach(record -> records.put(record.getTeam(), record));
        Map<UnitId, TeamFacts> byTeam = facts.find(period, period.getUnit(), today());
        for (long id : evaluations.findTeamsBelow(period.getUnit(), today())) {
            UnitId team = new UnitId(id);
            compute(records.computeIfAbsent(team, key -> open(period, key)), byTeam.get(team));
        }
    }

    private TeamEvaluation open(EvaluationPeriod period, UnitId team) {
        TeamEvaluation evaluation = new TeamEvaluation(period, team);
        evaluations.add(evaluation);
        return evaluation;
    }

    private void compute(TeamEvaluation evaluation, @Nullable TeamFacts teamFacts) {
        if (teamFacts == null) {
            return; // a team without members has no figure, which is not a zero
        }
        Instant now = clock.instant();
        List<Criterion> criteria = evaluation.getPeriod().getCriteriaSet().getCriteria();
        criteria.forEach(criterion -> criterion
                .getFormula()
                .ifPresent(formula ->
                        evaluation.compute(criterion, TrainingFormulas.compute(criterion, formula, teamFacts), now)));
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
