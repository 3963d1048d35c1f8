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

/** A role given to a person for a unit and everything below it, from one day to another (both inclusive). */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "person_id")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role = Role.LEARNER;

    @Column(name = "unit_id")
    private UnitId unit;

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected RoleGrant() {} // for JPA

    RoleGrant(PersonId person, Role role, UnitId unit, LocalDate validFrom) {
        this.person = person;
        this.role = role;
        this.unit = unit;
        this.validFrom = validFrom;
    }

    Role role() {
        return role;
    }

    UnitId unit() {
        return unit;
    }
}
