package vn.muadam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A community digital technology team (Tổ công nghệ số cộng đồng).
 *
 * <p>It is founded by a decision of the commune's chair, under a hamlet or, as with the teams of the youth union, under
 * the commune itself. Its name, place in the tree and dates are those of its {@link Unit}.
 */
@Entity
@Table(name = "team")
public class Team {

    @Id
    @Column(name = "unit_id")
    private Long id;

    @OneToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "unit_id", insertable = false, updatable = false)
    private Unit unit;

    private String kind = "HAMLET";

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    @Column(name = "decision_on")
    private @Nullable LocalDate decisionOn;

    protected Team() {} // for JPA

    public UnitId getId() {
        return new UnitId(id);
    }

    public Unit getUnit() {
        return unit;
    }

    public String getName() {
        return unit.getName();
    }

    public String getKind() {
        return kind;
    }

    public @Nullable String getDecisionNumber() {
        return decisionNumber;
    }

    public @Nullable LocalDate getDecisionOn() {
        return decisionOn;
    }
}
