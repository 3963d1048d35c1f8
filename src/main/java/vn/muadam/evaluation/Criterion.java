package vn.muadam.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a criteria set: what is looked at, how many points it may bring, how a value becomes points.
 *
 * <p>Points are rounded half up to two decimals, each criterion for itself.
 */
@Entity
@Table(name = "criterion")
public class Criterion {

    private static final int DECIMALS = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "criteria_set_id")
    private CriteriaSet criteriaSet;

    private int ordinal;

    @Column(name = "group_code")
    private String groupCode = "";

    @Column(name = "group_title")
    private String groupTitle = "";

    private String code = "";

    private String title = "";

    @Column(name = "max_points")
    private BigDecimal maxPoints = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_code")
    private IndicatorSource source = IndicatorSource.MANUAL;

    @Enumerated(EnumType.STRING)
    @Column(name = "method_code")
    private ScoringMethod method = ScoringMethod.RATIO;

    @Enumerated(EnumType.STRING)
    private @Nullable Formula formula;

    @Column(name = "how_computed")
    private String howComputed = "";

    private @Nullable String evidence;

    @ElementCollection
    @CollectionTable(name = "criterion_tier", joinColumns = @JoinColumn(name = "criterion_id"))
    @OrderBy("ordinal")
    private List<Tier> tiers = new ArrayList<>();

    protected Criterion() {} // for JPA

    Criterion(CriterionLine line) {
        groupCode = line.groupCode();
        groupTitle = line.groupTitle();
        code = line.code();
        title = line.title();
        maxPoints = line.maxPoints();
        source = line.source();
        method = line.method();
        formula = line.formula();
        howComputed = line.howComputed();
        evidence = line.evidence();
        tiers.addAll(line.tiers());
    }

    void placeIn(CriteriaSet set, int place) {
        criteriaSet = set;
        ordinal = place;
    }

    /** The points for a counted ratio: maximum × a / b, never over the maximum. */
    BigDecimal pointsForRatio(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal points = maxPoints.multiply(numerator).divide(denominator, DECIMALS, RoundingMode.HALF_UP);
        return points.min(maxPoints);
    }

    /** The points of the highest step that the value reaches; nothing below the lowest. */
    BigDecimal pointsForTier(BigDecimal value) {
        return tiers.stream()
                .filter(tier -> value.compareTo(tier.getLowerBound()) >= 0)
                .map(Tier::getPoints)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    Long id() {
        return id;
    }

    public Optional<Formula> getFormula() {
        return Optional.ofNullable(formula);
    }

    public CriteriaSet getCriteriaSet() {
        return criteriaSet;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getGroupCode() {
        return groupCode;
    }

    public String getGroupTitle() {
        return groupTitle;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public BigDecimal getMaxPoints() {
        return maxPoints;
    }

    public IndicatorSource getSource() {
        return source;
    }

    public ScoringMethod getMethod() {
        return method;
    }

    public String getHowComputed() {
        return howComputed;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }
}
