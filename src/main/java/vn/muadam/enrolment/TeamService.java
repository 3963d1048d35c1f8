package vn.muadam.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.Membership;
import vn.muadam.identity.People;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.team.Contacts;

/** How a team learns: each member for its leader and the officials above it, only the sum for a plain member. */
@Stateless
public class TeamService {

    @Inject
    private TeamRepository teams;

    @Inject
    private LearningRepository learning;

    @Inject
    private People people;

    @Inject
    private Contacts contacts;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    /** The team that the person leads, else the one they sit in; empty for people without a team. */
    @RolesAllowed("LEARNER")
    public Optional<TeamLearning> findOwnTeam() {
        return people.openMemberships(user.id()).stream()
                .max(Comparator.comparing(
                                (Membership membership) -> membership.getRole().leads())
                        .thenComparing(Membership::isPrimary))
                .map(membership ->
                        read(membership.getTeam(), membership.getRole().leads()));
    }

    /**
     * A team that the person leads or that lies in their units.
     *
     * @throws NotFoundException for any other
     */
    @RolesAllowed({"TEAM_LEADER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public TeamLearning getTeam(UnitId team) {
        permissions.requireLeaderOr(team, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN);
        return read(team, true);
    }

    private TeamLearning read(UnitId team, boolean open) {
        LocalDate today = VietnamTime.today(clock);
        TeamLine line = learning.findTeamLine(team, today).orElseThrow(NotFoundException::new);
        String commune =
                units.ancestorAt(Level.COMMUNE, team).map(Unit::getName).orElse("");
        List<MemberLearning> members = teams.findMembers(team, today).stream()
                .filter(member -> open || member.role().leads())
                .sorted(MemberLearning.neediestFirst(today))
                .toList();
        return new TeamLearning(line, commune, contacts.of(team), open, members);
    }
}
