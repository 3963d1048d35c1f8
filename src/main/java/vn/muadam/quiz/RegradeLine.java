package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a regrade changes, or has changed, in the result of one person in one quiz; there is none where nothing changes. */
@Entity
@Table(name = "regrade_line")
class RegradeLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "regrade_id", updatable = false)
    private long regrade;

    @Column(name = "result_id", updatable = false)
    private long result;

    @Column(updatable = false)
    private int attempts;

    @Column(name = "percent_before", updatable = false)
    private BigDecimal percentBefore = BigDecimal.ZERO;

    @Column(name = "percent_after", updatable = false)
    private BigDecimal percentAfter = BigDecimal.ZERO;

    @Column(name = "passed_before", updatable = false)
    private @Nullable Boolean passedBefore;

    @Column(name = "passed_after", updatable = false)
    private @Nullable Boolean passedAfter;

    protected RegradeLine() {} // for JPA

    RegradeLine(Regrade regrade, QuizResult before, Standing after, int attempts) {
        this.regrade = regrade.getId();
        this.result = before.getId();
        this.attempts = attempts;
        this.percentBefore = before.getPercent();
        this.percentAfter = after.percent();
        this.passedBefore = before.getPassed().orElse(null);
        this.passedAfter = after.passed();
    }
}
