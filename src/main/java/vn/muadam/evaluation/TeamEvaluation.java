package vn.muadam.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.muadam.organisation.UnitId;

/**
 * The evaluation record of one team in one period, and the root of its scores.
 *
 * <p>It opens with the period. Values from training data change with the facts until the record is verified or the
 * cut-off day is over; then they stand, whatever is completed later.
 */
@Entity
@Table(name = "team_evaluation")
public class TeamEvaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "period_id")
    private EvaluationPeriod period;

    @Column(name = "team_id")
    private UnitId team;

    @Enumerated(EnumType.STRING)
    private TeamEvaluationState state = TeamEvaluationState.NOT_STARTED;

    @OneToMany(mappedBy = "evaluation", cascade = CascadeType.ALL)
    private List<IndicatorScore> scores = new ArrayList<>();

    protected TeamEvaluation() {} // for JPA

    TeamEvaluation(EvaluationPeriod period, UnitId team) {
        this.period = period;
        this.team = team;
    }

    /** Takes a computed value in, unless the record no longer follows the facts. */
    void compute(Criterion criterion, ComputedValue value, Instant at) {
        if (!state.followsFacts()) {
            return;
        }
        findScore(criterion)
                .orElseGet(() -> {
                    IndicatorScore score = new IndicatorScore(this, criterion);
                    scores.add(score);
                    return score;
                })
                .take(value, at);
    }

    public Optional<IndicatorScore> findScore(Criterion criterion) {
        return scores.stream()
                .filter(score -> score.getCriterion().getCode().equals(criterion.getCode()))
                .findFirst();
    }

    public EvaluationPeriod getPeriod() {
        return period;
    }

    public UnitId getTeam() {
        return team;
    }

    public TeamEvaluationState getState() {
        return state;
    }
}
