package vn.muadam.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.muadam.organisation.UnitId;

/**
 * Says that a fact of a team has changed since its values were computed.
 *
 * <p>It is stored with the fact and taken away with the values that know the fact, so that a node which stops between the
 * two leaves something for another to find. Notes are only ever inserted by facts: nobody who learns waits for the team.
 */
@Entity
@Table(name = "evaluation_stale_note")
class StaleNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "team_id")
    private UnitId team;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected StaleNote() {} // for JPA

    StaleNote(UnitId team, Instant notedAt) {
        this.team = team;
        this.notedAt = notedAt;
    }
}
