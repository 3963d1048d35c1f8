package vn.muadam.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.Installation;
import vn.muadam.shared.NotFoundException;

/**
 * The second step at sign-in, for whoever holds a role: set it up with one's telephone, pass it on a device, keep codes on
 * paper for the day without the telephone. For everybody else it does not exist.
 */
@Stateless
public class SecondStepService {

    @Inject
    private SecondStepRepository steps;

    @Inject
    private SecondStepCheck check;

    @Inject
    private SecretSealing sealing;

    @Inject
    private SignInRepository accounts;

    @Inject
    private RememberedSignInRepository devices;

    @Inject
    private CurrentDevice device;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private SecurityContext security;

    @Inject
    private Installation installation;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Where one stands.
     *
     * @throws NotFoundException for whoever holds no role
     */
    @RolesAllowed("LEARNER")
    public SecondStepState getOwn() {
        PersonId person = requireRole();
        return new SecondStepState(
                steps.find(person).isPresent(), security.isCallerInRole(SecondStepState.DUE), steps.countCodes(person));
    }

    /**
     * A new secret for the telephone.
     *
     * @throws NotFoundException for whoever holds no role
     */
    @RolesAllowed("LEARNER")
    public SecondStepDraft draft() {
        PersonId person = requireRole();
        return draftOf(person, sealing.seal(person, AuthenticatorSecret.random()));
    }

    /**
     * The secret that the form brought back, to show it once more.
     *
     * @throws NotFoundException when it is not one of the person
     */
    @RolesAllowed("LEARNER")
    public SecondStepDraft reopen(String sealed) {
        return draftOf(requireRole(), sealed);
    }

    /**
     * Stores the secret when the telephone shows the right code for it, and lets this device pass.
     *
     * @return the recovery codes, which are shown this once
     * @throws SecondStepExistsException when it is set up already
     * @throws SecondStepRefusedException when the code is not that of this moment
     */
    @RolesAllowed("LEARNER")
    public List<String> setUp(String sealed, String code, boolean ownMachine) {
        PersonId person = requireRole();
        accounts.lock(person);
        if (steps.find(person).isPresent()) {
            throw new SecondStepExistsException();
        }
        OptionalLong step = secret(person, sealed).stepOf(code, clock.instant());
        if (step.isEmpty()) {
            throw new SecondStepRefusedException();
        }
        steps.add(new SecondStep(person, sealed, step.getAsLong(), clock.instant()));
        device.get().passSecondStep(ownMachine, clock.instant());
        record("second-step-set-up", person);
        return newCodes(person);
    }

    /**
     * Passes the second step on this device.
     *
     * @param ownMachine whether nobody else uses it; then it is not asked for again while the device stays signed in
     * @throws SecondStepSlowedException after five wrong codes, until the wait is over
     * @throws SecondStepRefusedException when the code is wrong, was used, or has run out
     */
    @RolesAllowed("LEARNER")
    public void pass(String code, boolean ownMachine) {
        check.use(user.id(), code);
        device.get().passSecondStep(ownMachine, clock.instant());
    }

    /**
     * Makes new recovery codes; those of before are good no more.
     *
     * @throws SecondStepSlowedException after five wrong codes, until the wait is over
     * @throws SecondStepRefusedException when the code is wrong, was used, or has run out
     */
    @RolesAllowed("LEARNER")
    public List<String> renewCodes(String code) {
        PersonId person = user.id();
        check.use(person, code);
        record("recovery-codes-renewed", person);
        return newCodes(person);
    }

    /**
     * Ends the second step, for example to set it up on another telephone; every device has to pass it anew.
     *
     * @throws SecondStepSlowedException after five wrong codes, until the wait is over
     * @throws SecondStepRefusedException when the code is wrong, was used, or has run out
     */
    @RolesAllowed("LEARNER")
    public void end(String code) {
        PersonId person = user.id();
        check.use(person, code);
        steps.remove(person);
        devices.forgetSecondStep(person);
        record("second-step-ended", person);
    }

    private SecondStepDraft draftOf(PersonId person, String sealed) {
        AuthenticatorSecret secret = secret(person, sealed);
        String username = accounts.find(person).map(Account::username).orElseThrow(NotFoundException::new);
        String host = URI.create(installation.publicUrl()).getHost();
        String link = secret.link("Mưa Dầm", username + "@" + host);
        return new SecondStepDraft(sealed, secret.inGroups(), link);
    }

    private AuthenticatorSecret secret(PersonId person, String sealed) {
        return sealing.open(person, sealed).orElseThrow(NotFoundException::new);
    }

    private List<String> newCodes(PersonId person) {
        List<RecoveryCode> codes = RecoveryCode.some();
        steps.putCodes(person, codes);
        return codes.stream().map(RecoveryCode::inGroups).toList();
    }

    private PersonId requireRole() {
        PersonId person = user.id();
        if (!permissions.holdsAnyRole(person)) {
            throw new NotFoundException();
        }
        return person;
    }

    private void record(String act, PersonId person) {
        audit.record(person.value(), AuditedAct.of(act, "person", person.value()));
    }
}
