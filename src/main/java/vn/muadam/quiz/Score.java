package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a finished attempt is worth: marks, percent rounded half up to two decimals, and whether that rounded percent
 * reaches the pass mark.
 */
@Embeddable
public class Score {

    static final int PERCENT_DECIMALS = 2;

    @Column(name = "sum_mark")
    private BigDecimal sum = BigDecimal.ZERO;

    @Column(name = "percent_score")
    private BigDecimal percent = BigDecimal.ZERO;

    private @Nullable Boolean passed;

    protected Score() {} // for JPA

    Score(BigDecimal sum, BigDecimal maximum, @Nullable Integer passMark) {
        this.sum = sum;
        this.percent = percentOf(sum, maximum);
        this.passed = reaches(percent, passMark);
    }

    static BigDecimal percentOf(BigDecimal sum, BigDecimal maximum) {
        return maximum.signum() == 0
                ? BigDecimal.ZERO.setScale(PERCENT_DECIMALS)
                : sum.movePointRight(2).divide(maximum, PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Null where there is no pass mark: then there is nothing to pass. */
    static @Nullable Boolean reaches(BigDecimal percent, @Nullable Integer passMark) {
        return passMark == null ? null : percent.compareTo(BigDecimal.valueOf(passMark)) >= 0;
    }

    public BigDecimal getSum() {
        return sum;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    /** Empty for a quiz without a pass mark. */
    public Optional<Boolean> getPassed() {
        return Optional.ofNullable(passed);
    }

    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    public boolean isFailed() {
        return Boolean.FALSE.equals(passed);
    }
}
