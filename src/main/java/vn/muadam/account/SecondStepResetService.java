package vn.muadam.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.HeldRole;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.RoleGivers;
import vn.muadam.identity.RoleService;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnameseText;

/**
 * Lets somebody who lost their telephone and their paper begin anew. It takes whoever may give every role that the person
 * holds: nobody gets nearer to a role above their own by it.
 */
@Stateless
public class SecondStepResetService {

    @Inject
    private RoleService roles;

    @Inject
    private RoleGivers givers;

    @Inject
    private SecondStepRepository steps;

    @Inject
    private RememberedSignInRepository devices;

    @Inject
    private ExternalIdentityRepository identities;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    /**
     * The holder of that role.
     *
     * @throws NotFoundException when it lies outside one's units
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN", "SYSTEM_ADMIN"})
    public SecondStepHolder get(long grant) {
        HeldRole role = roles.get(grant);
        return new SecondStepHolder(
                role,
                steps.find(role.person()).isPresent(),
                role.person().equals(user.id()),
                givers.mayGiveAllOf(role.person()));
    }

    /**
     * Ends the second step of the holder of that role, every sign-in of theirs and every linked identity; the next one asks for a new set-up.
     *
     * @throws NotFoundException when it lies outside one's units, or one may not give every role that the person holds
     * @throws OwnSecondStepException when it is one's own
     * @throws SecondStepMissingException when there is nothing to reset
     * @throws ResetReasonMissingException without a reason
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN", "SYSTEM_ADMIN"})
    public void reset(long grant, String typedReason) {
        SecondStepHolder holder = get(grant);
        if (holder.oneself()) {
            throw new OwnSecondStepException();
        }
        if (!holder.within()) {
            throw new NotFoundException();
        }
        if (!holder.setUp()) {
            throw new SecondStepMissingException();
        }
        String reason = VietnameseText.clean(typedReason);
        if (reason.isEmpty()) {
            throw new ResetReasonMissingException();
        }
        end(holder.role(), reason);
    }

    private void end(HeldRole role, String reason) {
        PersonId person = role.person();
        steps.remove(person);
        devices.removeAll(person);
        identities.removeAll(person);
        audit.record(
                user.id().value(),
                AuditedAct.of("second-step-reset", "person", person.value())
                        .in(role.unit().value())
                        .because(reason));
    }
}
