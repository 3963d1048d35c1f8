package vn.muadam.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.Membership;
import vn.muadam.identity.People;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.Team;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.Installation;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/**
 * Prints slips by which members open their accounts, or get back into them without an e-mail: the commune for its teams, a
 * leader as a witness for the own team. Nobody lets the holder of a role back in so; that takes somebody above.
 */
@Stateless
public class SlipService {

    private static final Duration LIFE = Duration.ofDays(30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Role[] PRINTERS = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN};

    @Inject
    private ClaimRepository claims;

    @Inject
    private SlipPaper paper;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private Installation installation;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The team, for the heading of its page.
     *
     * @throws NotFoundException for a team that is not one's own
     */
    @RolesAllowed({"TEAM_LEADER", "COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public Team getTeam(UnitId team) {
        permissions.requireLeaderOr(team, PRINTERS);
        return units.getTeam(team);
    }

    /** Its members, with who has an account and who a slip. */
    @RolesAllowed({"TEAM_LEADER", "COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<SlipHolder> findMembers(UnitId team) {
        permissions.requireLeaderOr(team, PRINTERS);
        return claims.findMembers(team, VietnamTime.today(clock));
    }

    /**
     * Prints slips for all members of the team who have no account; slips printed for them before are good no more.
     *
     * @return the sheets as a PDF file
     * @throws NotFoundException for a team that is not one's own, or where everybody has an account
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public byte[] printTeam(UnitId team) {
        permissions.require(team, PRINTERS);
        List<SlipHolder> waiting = claims.findMembers(team, VietnamTime.today(clock)).stream()
                .filter(holder -> !holder.hasAccount())
                .toList();
        if (waiting.isEmpty()) {
            throw new NotFoundException();
        }
        return print(waiting, units.getTeam(team));
    }

    /**
     * Prints a slip for one member of the team, who has lost the way in or the slip of before.
     *
     * @throws NotFoundException for somebody who is not in that team, or a team that is not one's own
     * @throws SlipNotYoursException for the holder of a role, and for oneself
     */
    @RolesAllowed({"TEAM_LEADER", "COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public byte[] printOne(UnitId team, PersonId person) {
        permissions.requireLeaderOr(team, PRINTERS);
        boolean member =
                people.openMemberships(person).stream().map(Membership::getTeam).anyMatch(team::equals);
        if (!member) {
            throw new NotFoundException();
        }
        if (person.equals(user.id()) || permissions.holdsAnyRole(person)) {
            throw new SlipNotYoursException();
        }
        return print(List.of(claims.find(person).orElseThrow(NotFoundException::new)), units.getTeam(team));
    }

    private byte[] print(List<SlipHolder> holders, Team team) {
        Instant now = clock.instant();
        Instant until = now.plus(LIFE);
        List<Slip> slips = new ArrayList<>(holders.size());
        for (SlipHolder holder : holders) {
            ClaimCode code = ClaimCode.random();
            claims.put(holder.person(), code, user.id(), now, until);
            audit.record(
                    user.id().value(),
                    AuditedAct.of("slip-printed", "person", holder.person().value())
                            .in(team.getId().value()));
            slips.add(slip(holder, team, code, until));
        }
        return paper.render(slips, address(), now);
    }

    private Slip slip(SlipHolder holder, Team team, ClaimCode code, Instant until) {
        String username = holder.username() == null ? "" : holder.username();
        String link = installation.publicUrl() + "/c/" + code.value();
        String lastDay = DAY.format(VietnamTime.dayOf(until).minusDays(1));
        return new Slip(holder.fullName(), team.getName(), username, code.inGroups(), link, lastDay);
    }

    /** The address as people type it: without the protocol. */
    private String address() {
        return installation.publicUrl().replaceFirst("^https?://", "") + "/c";
    }
}
