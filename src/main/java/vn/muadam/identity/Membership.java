package vn.muadam.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * A person's place in a team from one day to another; a move ends one row and begins the next, so that the past stays.
 *
 * <p>A person may sit in several teams; the primary one counts them in statistics.
 */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "team_id")
    private UnitId team;

    @Enumerated(EnumType.STRING)
    @Column(name = "team_role")
    private TeamRole role = TeamRole.MEMBER;

    @Column(name = "primary_team")
    private boolean primary;

    @Enumerated(EnumType.STRING)
    @Column(name = "home_organisation")
    private @Nullable HomeOrganisation organisation;

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Membership() {} // for JPA

    Membership(PersonId person, Joining place) {
        this.person = person;
        this.team = place.team();
        this.role = place.role();
        this.primary = place.primary();
        this.organisation = place.organisation();
        this.validFrom = place.since();
    }

    long id() {
        return id;
    }

    /** The day before is the last; what began that very day has then no day at all, as if it had never been. */
    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    void reopen() {
        validTo = null;
    }

    /** The record of the person goes on under another; whether it counts there is decided anew. */
    void giveTo(PersonId other, boolean counts) {
        person = other;
        primary = counts;
    }

    /**
     * The team counts the person in statistics from that day on, or no more; what was counted before stays as it was.
     *
     * @return the row that begins on that day; null where this one had not begun before and was changed itself
     */
    @Nullable
    Membership countFrom(LocalDate day, boolean counts) {
        if (!validFrom.isBefore(day)) {
            primary = counts;
            return null;
        }
        endBefore(day);
        return new Membership(person, new Joining(team, role, counts, organisation, day));
    }

    public PersonId getPerson() {
        return person;
    }

    public UnitId getTeam() {
        return team;
    }

    public TeamRole getRole() {
        return role;
    }

    /** Where the member comes from; null when nobody has said. */
    public @Nullable HomeOrganisation getOrganisation() {
        return organisation;
    }

    public boolean isPrimary() {
        return primary;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }
}
