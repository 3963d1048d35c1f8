package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.Messages;

/** Writes down who holds what; it decides no permission. */
@ApplicationScoped
public class RoleGrants {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    private RoleGrantRepository grants;

    /** A role and where it holds, as the audit trail says it: in the language of the officials who read it. */
    public static String words(Role role, Unit unit) {
        return Messages.of(RoleGrants.class, VIETNAMESE).text("Role." + role.name()) + ", " + unit.getName();
    }

    /** Gives a role for the unit and everything below it, from that day on. */
    @Transactional
    public void add(PersonId person, Role role, UnitId unit, LocalDate from) {
        grants.add(new RoleGrant(person, role, unit, from));
    }
}
