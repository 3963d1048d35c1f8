package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/** Decides who may give a role and take it back. */
@ApplicationScoped
public class RoleGivers {

    @Inject
    private RoleGrantRepository grants;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    /** Whether the signed-in person may give every role that the other holds today or later; false when that is none. */
    public boolean mayGiveAllOf(PersonId person) {
        List<RoleGrant> held = grants.findNotEnded(person, VietnamTime.today(clock));
        return !held.isEmpty() && held.stream().allMatch(grant -> mayGive(grant.role(), grant.unit()));
    }

    boolean mayGive(Role role, UnitId unit) {
        Set<Role> giving = giversOf(role);
        return !giving.isEmpty() && permissions.reaches(unit, giving.toArray(Role[]::new));
    }

    /** @throws NotFoundException for whoever may not give that role for that unit */
    void require(Role role, UnitId unit) {
        if (!mayGive(role, unit)) {
            throw new NotFoundException();
        }
    }

    /**
     * Keeps the role from dying out. Of two who take back the last two at once, the second waits for the first.
     *
     * @throws LastAdministratorException when nobody else holds the role today
     */
    void requireOthers(RoleGrant grant) {
        if (!grant.role().mustBeHeld()) {
            return;
        }
        LocalDate today = VietnamTime.today(clock);
        boolean others = grants.lockNotEnded(grant.role(), today).stream()
                .anyMatch(other -> other.isOpenOn(today) && !other.person().equals(grant.person()));
        if (grant.isOpenOn(today) && !others) {
            throw new LastAdministratorException();
        }
    }

    /**
     * An installation of one province has nobody above its administrator: there whoever operates it gives that role, or the
     * first administrator could never be replaced.
     */
    private Set<Role> giversOf(Role role) {
        Set<Role> giving = EnumSet.noneOf(Role.class);
        giving.addAll(role.givers());
        if (role == Role.PROVINCE_ADMIN && !grants.existsOpen(Role.NATIONAL_ADMIN, VietnamTime.today(clock))) {
            giving.add(Role.SYSTEM_ADMIN);
        }
        return giving;
    }
}
