package vn.muadam.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.Units;
import vn.muadam.shared.VietnamTime;

/** Tells the signed-in person who they are here. */
@Stateless
public class ProfileService {

    /**
     * From the widest to the narrowest: the first one held is the one a person is addressed by. Who
     * operates the server and also answers for a province is addressed by the province.
     */
    private static final List<Role> BY_REACH = List.of(
            Role.NATIONAL_ADMIN,
            Role.PROVINCE_ADMIN,
            Role.COMMUNE_OFFICER,
            Role.AUDITOR,
            Role.COURSE_REVIEWER,
            Role.TRAINER,
            Role.SYSTEM_ADMIN);

    @Inject
    private SignedInUser user;

    @Inject
    private People people;

    @Inject
    private RoleGrantRepository grants;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    @RolesAllowed("LEARNER")
    public Profile own() {
        PersonId id = user.id();
        List<RoleGrant> open = grants.findOpen(id, VietnamTime.today(clock));
        Set<Role> roles =
                open.stream().map(RoleGrant::role).filter(user::hasRole).collect(Collectors.toSet());
        Optional<Role> main = BY_REACH.stream().filter(roles::contains).findFirst();
        Optional<String> unitName = main.flatMap(role -> unitOf(open, role));
        return new Profile(people.get(id).getFullName(), roles, main, unitName);
    }

    private Optional<String> unitOf(List<RoleGrant> open, Role role) {
        return open.stream()
                .filter(grant -> grant.role() == role)
                .findFirst()
                .flatMap(grant -> units.find(grant.unit()))
                .map(Unit::getName);
    }
}
