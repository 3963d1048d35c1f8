package vn.muadam.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * What a leader leaves open goes to the next one.
 *
 * <p>It opens when a leader leaves, waits for the next where there is none yet, and closes when that one says that they have
 * taken it. Should the former come back before, it never was.
 */
@Entity
@Table(name = "handover")
public class Handover {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "team_id")
    private UnitId team;

    @Column(name = "from_person_id")
    private PersonId from;

    @Column(name = "to_person_id")
    private @Nullable PersonId to;

    @Column(name = "left_on")
    private LocalDate leftOn = LocalDate.EPOCH;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    protected Handover() {} // for JPA

    Handover(UnitId team, PersonId from, LocalDate leftOn) {
        this.team = team;
        this.from = from;
        this.leftOn = leftOn;
    }

    void goesTo(@Nullable PersonId next) {
        to = next;
    }

    void take(Instant now) {
        if (takenAt == null) {
            takenAt = now;
        }
    }

    long id() {
        return id;
    }

    UnitId team() {
        return team;
    }

    PersonId from() {
        return from;
    }

    @Nullable
    PersonId to() {
        return to;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    boolean isOpen() {
        return takenAt == null;
    }
}
