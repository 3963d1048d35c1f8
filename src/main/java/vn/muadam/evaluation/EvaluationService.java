package vn.muadam.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/** Looking at a team's evaluation record; leaders see their own team's, officials those of their units. */
@Stateless
public class EvaluationService {

    private static final Role[] OFFICIALS = {
        Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN, Role.AUDITOR
    };

    @Inject
    private EvaluationRepository evaluations;

    @Inject
    private TeamFactRepository facts;

    @Inject
    private Permissions permissions;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    /**
     * The record of a team in the latest period of its units.
     *
     * @throws NotFoundException for a team outside one's scope, and where no period was ever opened
     */
    @RolesAllowed({"TEAM_LEADER", "COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public EvaluationRecord getRecord(UnitId team) {
        permissions.requireLeaderOr(team, OFFICIALS);
        TeamEvaluation evaluation = get(team);
        return new EvaluationRecord(
                team.value(),
                units.getTeam(team).getName(),
                units.path(team),
                evaluation.getPeriod().getName(),
                evaluation.getPeriod().getStartsOn(),
                evaluation.getPeriod().getCutOffOn(),
                evaluation.getState(),
                evaluation.getPeriod().getCriteriaSet().getName(),
                evaluation.getPeriod().getCriteriaSet().getNote(),
                RecordLines.grouped(evaluation),
                newest(evaluation).orElse(null));
    }

    /**
     * How one computed value arose, with every name behind it. Officials also see each member's result.
     *
     * @throws NotFoundException for a team outside one's scope, and for a criterion without a computed value
     */
    @RolesAllowed({"TEAM_LEADER", "COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public IndicatorExplanation explain(UnitId team, String criterionCode) {
        permissions.requireLeaderOr(team, OFFICIALS);
        TeamEvaluation evaluation = get(team);
        EvaluationPeriod period = evaluation.getPeriod();
        Criterion criterion = computed(period, criterionCode);
        IndicatorScore score = evaluation.findScore(criterion).orElseThrow(NotFoundException::new);
        Formula formula = criterion.getFormula().orElseThrow(NotFoundException::new);
        TeamFacts teamFacts = Optional.ofNullable(
                        facts.find(period, team, VietnamTime.today(clock)).get(team))
                .orElseThrow(NotFoundException::new);
        Explaining names = new Explaining(formula, teamFacts, permissions.reaches(team, OFFICIALS));
        boolean current = score.isBasedOn(TrainingFormulas.compute(criterion, formula, teamFacts));
        return new IndicatorExplanation(
                units.getTeam(team).getName(),
                period.getName(),
                criterion.getCode(),
                criterion.getTitle(),
                criterion.getHowComputed(),
                formula,
                criterion.getMaxPoints(),
                score.getNumerator(),
                score.getDenominator(),
                score.getPoints(),
                score.isApplicable(),
                score.getSnapshotAt(),
                current,
                period.lastDayToJoin(),
                names.counted(),
                names.notCounted());
    }

    private TeamEvaluation get(UnitId team) {
        return evaluations.findPeriodsOf(team).stream()
                .map(period -> evaluations.find(period, team))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Criterion computed(EvaluationPeriod period, String code) {
        return period.getCriteriaSet().getCriteria().stream()
                .filter(criterion -> criterion.getCode().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Optional<Instant> newest(TeamEvaluation evaluation) {
        List<Criterion> criteria = evaluation.getPeriod().getCriteriaSet().getCriteria();
        return criteria.stream()
                .map(evaluation::findScore)
                .flatMap(Optional::stream)
                .map(IndicatorScore::getSnapshotAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
