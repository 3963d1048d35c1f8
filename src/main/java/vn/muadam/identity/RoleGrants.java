package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.muadam.organisation.UnitId;

/** Writes down who holds what; it decides no permission. */
@ApplicationScoped
public class RoleGrants {

    @Inject
    private RoleGrantRepository grants;

    /** Gives a role for the unit and everything below it, from that day on. */
    @Transactional
    public void add(PersonId person, Role role, UnitId unit, LocalDate from) {
        grants.add(new RoleGrant(person, role, unit, from));
    }
}
