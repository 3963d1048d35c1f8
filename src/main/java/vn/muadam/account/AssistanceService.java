package vn.muadam.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.Membership;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/**
 * Lets somebody who finds a telephone hard be helped by a member of their team whom they name. The person signs in
 * themselves; what is done on the device from then on counts as assisted, and a test that leads to a certificate is closed
 * until the help ends.
 */
@Stateless
public class AssistanceService {

    @Inject
    private CurrentDevice device;

    @Inject
    private ClaimRepository members;

    @Inject
    private People people;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The full name of whoever helps on this device; empty while nobody does. */
    @RolesAllowed("LEARNER")
    public Optional<String> findHelperName() {
        return user.findHelper().map(helper -> people.get(helper).getFullName());
    }

    /** Everybody else in one's teams, in Vietnamese order within each. */
    @RolesAllowed("LEARNER")
    public List<SlipHolder> findTeammates() {
        return people.openMemberships(user.id()).stream()
                .sorted(Comparator.comparing(Membership::isPrimary).reversed())
                .flatMap(seat -> members.findMembers(seat.getTeam(), VietnamTime.today(clock)).stream())
                .filter(member -> !member.person().equals(user.id()))
                .distinct()
                .toList();
    }

    /**
     * Names the helper on this device; instead of the one before, where there was one.
     *
     * @throws NotFoundException for somebody who is in no team of one's own, and for oneself
     */
    @RolesAllowed("LEARNER")
    public void begin(PersonId helper) {
        SlipHolder named = findTeammates().stream()
                .filter(member -> member.person().equals(helper))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        device.get().acceptHelp(helper, clock.instant());
        record("help-begun", named.fullName());
    }

    /** Ends it; once more does no harm. */
    @RolesAllowed("LEARNER")
    public void end() {
        findHelperName().ifPresent(name -> {
            device.get().endHelp();
            record("help-ended", name);
        });
    }

    private void record(String act, String helper) {
        long person = user.id().value();
        audit.record(person, AuditedAct.of(act, "person", person).withDetail(helper));
    }
}
