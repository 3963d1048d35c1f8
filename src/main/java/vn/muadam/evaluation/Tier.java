package vn.muadam.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;

/** One step of a step table: these points from the lower bound (inclusive) up to the next step. */
@Embeddable
public class Tier implements Serializable {

    private static final long serialVersionUID = 1L;

    private int ordinal;

    @Column(name = "lower_bound")
    private BigDecimal lowerBound = BigDecimal.ZERO;

    private BigDecimal points = BigDecimal.ZERO;

    protected Tier() {} // for JPA

    Tier(int ordinal, BigDecimal lowerBound, BigDecimal points) {
        this.ordinal = ordinal;
        this.lowerBound = lowerBound;
        this.points = points;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public BigDecimal getLowerBound() {
        return lowerBound;
    }

    public BigDecimal getPoints() {
        return points;
    }
}
