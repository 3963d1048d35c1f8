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
import vn.muadam.certificate.CertificateIssued;
import vn.muadam.enrolment.CourseCompleted;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.quiz.QuizResultChanged;
import vn.muadam.shared.FactsLoaded;
import vn.muadam.shared.VietnamTime;

/**
 * Keeps the computed values of the teams' records in step with the facts: in the transaction of the fact itself, so that
 * whoever sees a completion sees what it changed.
 */
@ApplicationScoped
@Transactional
class TeamEvaluations {

    @Inject
    private EvaluationRepository evaluations;

    @Inject
    private TeamFactRepository facts;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    void follow(@Observes CourseCompleted event) {
        computeTeamOf(event.person());
    }

    void follow(@Observes QuizResultChanged event) {
        computeTeamOf(event.person());
    }

    void follow(@Observes CertificateIssued event) {
        computeTeamOf(event.person());
    }

    /** Facts came in bulk: every record of every open period is computed anew, with a handful of queries a period. */
    void follow(@Observes @Priority(FactsLoaded.EVALUATION) FactsLoaded event) {
        for (EvaluationPeriod period : evaluations.findOpenPeriods()) {
            if (period.followsFacts(today())) {
                computeAll(period);
            }
        }
    }

    private void computeTeamOf(PersonId person) {
        people.primaryTeam(person)
                .ifPresent(team -> evaluations.findPeriodsOf(team).stream()
                        .filter(period -> period.followsFacts(today()))
                        .forEach(period -> computeOne(period, team)));
    }

    private void computeOne(EvaluationPeriod period, UnitId team) {
        TeamEvaluation evaluation = evaluations.find(period, team).orElseGet(() -> open(period, team));
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
