package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/**
 * The one place that decides what a person may do where: role × unit subtree × today.
 *
 * <p>What lies outside is answered as if it did not exist.
 */
@ApplicationScoped
public class Permissions {

    @Inject
    private RoleGrantRepository grants;

    @Inject
    private MembershipRepository memberships;

    @Inject
    private SignedInUser user;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    /**
     * The units for which the signed-in person holds one of these roles at this moment and on this device: a role that waits
     * for the second step reaches nowhere.
     */
    public Scope scopeOf(Role... roles) {
        Role[] held = Arrays.stream(roles).filter(user::hasRole).toArray(Role[]::new);
        return new Scope(grants.findUnits(user.id(), VietnamTime.today(clock), held));
    }

    /** Those units by name, and all communes below them: what an official chooses from to decide for. */
    public List<Unit> placesOf(Role... roles) {
        List<Unit> places = new ArrayList<>();
        for (UnitId root : scopeOf(roles).roots()) {
            places.add(units.get(root));
            units.descendants(root, Level.COMMUNE).stream()
                    .filter(unit -> !unit.getId().equals(root))
                    .forEach(places::add);
        }
        return places;
    }

    /** Whether the unit lies in the subtree of a grant of one of these roles. */
    public boolean reaches(UnitId unit, Role... roles) {
        return scopeOf(roles).roots().stream().anyMatch(root -> units.isAtOrBelow(unit, root));
    }

    /**
     * Lets through who holds one of these roles over the unit.
     *
     * @throws NotFoundException for everybody else
     */
    public void require(UnitId unit, Role... roles) {
        if (!reaches(unit, roles)) {
            throw new NotFoundException();
        }
    }

    /** Whether that person holds any granted role today, on whatever device. */
    public boolean holdsAnyRole(PersonId person) {
        return !grants.findOpen(person, VietnamTime.today(clock)).isEmpty();
    }

    /** Whether the signed-in person leads that team today, as leader or deputy. */
    public boolean leads(UnitId team) {
        return memberships.findOpen(user.id(), VietnamTime.today(clock)).stream()
                .anyMatch(membership -> membership.getTeam().equals(team)
                        && membership.getRole().leads());
    }

    /**
     * Lets through who leads the team or holds one of these roles over it.
     *
     * @throws NotFoundException for everybody else
     */
    public void requireLeaderOr(UnitId team, Role... roles) {
        if (!leads(team)) {
            require(team, roles);
        }
    }
}
