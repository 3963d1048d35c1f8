package vn.muadam.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a team has in one criterion: the two numbers behind it, the points they make, and when they were taken.
 *
 * <p>The hash of the inputs tells whether anything behind the value has changed since. A criterion without such a row has
 * no figure yet, which is not a zero.
 */
@Entity
@Table(name = "indicator_score")
public class IndicatorScore {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "team_evaluation_id")
    private TeamEvaluation evaluation;

    @ManyToOne(optional = false)
    @JoinColumn(name = "criterion_id")
    private Criterion criterion;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_code")
    private IndicatorSource source = IndicatorSource.AUTO;

    @Enumerated(EnumType.STRING)
    @Column(name = "method_code")
    private ScoringMethod method = ScoringMethod.RATIO;

    @Enumerated(EnumType.STRING)
    private Applicability applicability = Applicability.APPLICABLE;

    private @Nullable BigDecimal numerator;

    private @Nullable BigDecimal denominator;

    private @Nullable BigDecimal points;

    @Column(name = "formula_version")
    private int formulaVersion;

    @Column(name = "inputs_hash")
    private String inputsHash = "";

    @Column(name = "snapshot_at")
    private Instant snapshotAt = Instant.EPOCH;

    protected IndicatorScore() {} // for JPA

    IndicatorScore(TeamEvaluation evaluation, Criterion criterion) {
        this.evaluation = evaluation;
        this.criterion = criterion;
        this.source = criterion.getSource();
        this.method = criterion.getMethod();
    }

    void take(ComputedValue value, Instant at) {
        if (value.inputsHash().equals(inputsHash)) {
            return; // nothing behind it has changed, so the snapshot keeps its time
        }
        applicability = value.applicability();
        numerator = value.numerator();
        denominator = value.denominator();
        points = value.points();
        formulaVersion = value.formulaVersion();
        inputsHash = value.inputsHash();
        snapshotAt = at;
    }

    /** Whether this value came from exactly those inputs. */
    boolean isBasedOn(ComputedValue value) {
        return inputsHash.equals(value.inputsHash());
    }

    public TeamEvaluation getEvaluation() {
        return evaluation;
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public IndicatorSource getSource() {
        return source;
    }

    public ScoringMethod getMethod() {
        return method;
    }

    public boolean isApplicable() {
        return applicability == Applicability.APPLICABLE;
    }

    public @Nullable BigDecimal getNumerator() {
        return numerator;
    }

    public @Nullable BigDecimal getDenominator() {
        return denominator;
    }

    public @Nullable BigDecimal getPoints() {
        return points;
    }

    public int getFormulaVersion() {
        return formulaVersion;
    }

    public Instant getSnapshotAt() {
        return snapshotAt;
    }
}
