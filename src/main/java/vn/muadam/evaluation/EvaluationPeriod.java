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
import java.time.LocalDate;
import vn.muadam.organisation.UnitId;

/**
 * A stretch of time in which the teams of a unit are judged by one frozen criteria set.
 *
 * <p>Values from training data follow the facts up to the cut-off day; what comes later counts in the next period.
 */
@Entity
@Table(name = "evaluation_period")
public class EvaluationPeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "unit_id")
    private UnitId unit;

    private String name = "";

    @Column(name = "starts_on")
    private LocalDate startsOn = LocalDate.EPOCH;

    @Column(name = "cut_off_on")
    private LocalDate cutOffOn = LocalDate.EPOCH;

    @Column(name = "minimum_days")
    private int minimumDays;

    @Enumerated(EnumType.STRING)
    private PeriodState state = PeriodState.DRAFT;

    @ManyToOne(optional = false)
    @JoinColumn(name = "criteria_set_id")
    private CriteriaSet criteriaSet;

    protected EvaluationPeriod() {} // for JPA

    /** The last day on which a member may have joined and still be counted on the cut-off day. */
    LocalDate lastDayToJoin() {
        return cutOffOn.minusDays(minimumDays);
    }

    /** The day whose membership counts: today while the period runs, the cut-off day afterwards. */
    LocalDate countingDay(LocalDate today) {
        return today.isBefore(cutOffOn) ? today : cutOffOn;
    }

    boolean followsFacts(LocalDate today) {
        return state == PeriodState.OPEN && !today.isAfter(cutOffOn);
    }

    /** The unit that judges has ended; the one in its place goes on with the period. */
    void handOver(UnitId heir) {
        unit = heir;
    }

    Long id() {
        return id;
    }

    public UnitId getUnit() {
        return unit;
    }

    public String getName() {
        return name;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getCutOffOn() {
        return cutOffOn;
    }

    public int getMinimumDays() {
        return minimumDays;
    }

    public PeriodState getState() {
        return state;
    }

    public CriteriaSet getCriteriaSet() {
        return criteriaSet;
    }
}
