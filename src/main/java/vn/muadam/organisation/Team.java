package vn.muadam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * the commune itself; what it is called differs between provinces ({@link Teams#label}). Its name, place in the tree and dates are those of its {@link Unit}.
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

    @Enumerated(EnumType.STRING)
    private TeamKind kind = TeamKind.HAMLET;

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

    public TeamKind getKind() {
        return kind;
    }

    /** Writes down whose team it is and the decision that founded it. */
    void describe(TeamKind is, @Nullable Decision founding) {
        kind = is;
        decisionNumber = founding == null ? null : founding.number();
        decisionOn = founding == null ? null : founding.day();
    }

    public @Nullable String getDecisionNumber() {
        return decisionNumber;
    }

    public @Nullable LocalDate getDecisionOn() {
        return decisionOn;
    }
}
