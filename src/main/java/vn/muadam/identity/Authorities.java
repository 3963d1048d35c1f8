package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.muadam.shared.VietnamTime;

/** The roles of a person as they stand at this moment; asked at every request, so that a revoked role is gone at once. */
@ApplicationScoped
public class Authorities {

    @Inject
    private RoleGrantRepository grants;

    @Inject
    private MembershipRepository memberships;

    @Inject
    private Clock clock;

    /** The names of the roles, as Jakarta Security knows them; everybody is a learner. */
    public Set<String> groupsOf(PersonId person) {
        LocalDate today = VietnamTime.today(clock);
        Set<Role> roles = EnumSet.of(Role.LEARNER);
        roles.addAll(grants.findRoles(person, today));
        if (memberships.findOpen(person, today).stream()
                .anyMatch(m -> m.getRole().leads())) {
            roles.add(Role.TEAM_LEADER);
        }
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }
}
