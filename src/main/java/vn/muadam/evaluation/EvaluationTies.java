package vn.muadam.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.muadam.organisation.EndedUnit;
import vn.muadam.organisation.TieKind;
import vn.muadam.organisation.TieSearch;
import vn.muadam.organisation.UnitEffect;
import vn.muadam.organisation.UnitEffects;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitTie;
import vn.muadam.organisation.UnitTies;

/**
 * Evaluation when units change. A team keeps its record; a period that still runs belongs to the unit in whose place it
 * closes, as long as that is one and not several.
 */
@ApplicationScoped
class EvaluationTies implements UnitTies {

    private static final String PERIODS = "period";

    @Inject
    private PeriodRepository periods;

    @Inject
    private TieSearch ties;

    @Inject
    private UnitEffects effects;

    @Override
    public List<UnitTie> find(List<UnitId> units, LocalDate day) {
        return ties.find(TieKind.EVALUATION, """
                        select c.ancestor_id, u.name, h.name, e.name
                        from unit_closure c join team_evaluation t on t.team_id = c.descendant_id
                        join evaluation_period e on e.id = t.period_id
                        join unit u on u.id = t.team_id join unit h on h.id = u.parent_id
                        where c.ancestor_id in (:units) and e.state not in ('PUBLISHED', 'ARCHIVED')
                        order by c.ancestor_id, u.sort_key, u.id, e.name
                        """, units);
    }

    @Override
    public void carry(EndedUnit ended) {
        ended.onlyHeir().ifPresent(heir -> {
            for (EvaluationPeriod period : periods.findRunning(ended.unit())) {
                effects.add(
                        ended.change(),
                        PERIODS,
                        new UnitEffect(period.id(), ended.unit().value(), heir.value(), null));
                period.handOver(heir);
            }
            periods.flush();
        });
    }

    @Override
    public void undo(long change) {
        for (UnitEffect effect : effects.find(change, PERIODS)) {
            if (effect.wasId() != null) {
                periods.get(effect.subjectId()).handOver(new UnitId(effect.wasId()));
            }
        }
        periods.flush();
    }
}
