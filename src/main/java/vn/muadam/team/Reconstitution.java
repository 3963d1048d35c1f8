package vn.muadam.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.Decision;
import vn.muadam.organisation.UnitId;

/**
 * A team set up anew by a decision of the commune (kiện toàn): some come, some go, some are something else since.
 *
 * <p>It is recorded once and never changed; a mistake is mended by the next. What it did to the memberships stands in its
 * {@link SeatChange changes}.
 */
@Entity
@Table(name = "reconstitution")
public class Reconstitution {

    private static final int LONGEST_NUMBER = 60;
    private static final int FURTHEST_DAYS = 90;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "team_id")
    private UnitId team;

    @Column(name = "decision_number")
    private String decisionNumber = "";

    @Column(name = "decided_on")
    private LocalDate decidedOn = LocalDate.EPOCH;

    @Column(name = "effective_on")
    private LocalDate effectiveOn = LocalDate.EPOCH;

    @Column(name = "recorded_by")
    private PersonId recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.EPOCH;

    protected Reconstitution() {} // for JPA

    /**
     * A decision that is recorded today.
     *
     * @throws DecisionMissingException without its number or day, or when it was taken after today
     * @throws EffectiveDayException when it takes effect before it was taken, or later than anybody plans
     */
    Reconstitution(UnitId team, Decision decision, LocalDate effectiveOn, LocalDate today) {
        requireWhole(decision, today);
        if (effectiveOn.isBefore(decision.day()) || effectiveOn.isAfter(today.plusDays(FURTHEST_DAYS))) {
            throw new EffectiveDayException();
        }
        this.team = team;
        this.decisionNumber = decision.number();
        this.decidedOn = decision.day();
        this.effectiveOn = effectiveOn;
    }

    static void requireWhole(Decision decision, LocalDate today) {
        int length = decision.number().length();
        if (length == 0 || length > LONGEST_NUMBER || decision.day().isAfter(today)) {
            throw new DecisionMissingException();
        }
    }

    void recorded(PersonId by, Instant at) {
        recordedBy = by;
        recordedAt = at;
    }

    long id() {
        return id;
    }

    UnitId team() {
        return team;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** For the audit trail. */
    String words() {
        return decisionNumber + " (" + decidedOn + "), " + effectiveOn;
    }
}
