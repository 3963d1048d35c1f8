package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.RememberMeCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.RememberMeIdentityStore;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/**
 * Keeps people signed in on their devices, across restarts and nodes, because it asks the database and nothing else.
 *
 * <p>Each request looks its token up and takes the roles of this moment.
 */
@ApplicationScoped
class DeviceStore implements RememberMeIdentityStore {

    @Inject
    private RememberedSignInRepository devices;

    @Inject
    private SharedDeviceRepository sharedDevices;

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private RequestDevice request;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public CredentialValidationResult validate(RememberMeCredential credential) {
        Instant now = clock.instant();
        Optional<RememberedSignIn> device =
                devices.find(Tokens.hash(credential.getToken())).filter(found -> found.isOpen(now));
        device.filter(found -> found.wantsTouch(now)).ifPresent(found -> found.touch(now));
        return device.map(found -> new CredentialValidationResult(found.person().toString(), groups(found, now)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private Set<String> groups(RememberedSignIn device, Instant now) {
        boolean helped = device.helper(now).isPresent();
        if (!helped && !device.isOnSharedDevice()) {
            return secondSteps.groupsOf(device.person(), device.hasPassedSecondStep(now));
        }
        return SecondSteps.groupsOfLearnerOnly(device.isOnSharedDevice(), helped);
    }

    @Override
    @Transactional
    public String generateLoginToken(CallerPrincipal caller, Set<String> groups) {
        String token = Tokens.random();
        PersonId person = new PersonId(Long.parseLong(caller.getName()));
        String kind = DeviceKind.of(request.userAgent());
        Instant now = clock.instant();
        @Nullable
        SharedDevice shared = sharedDevices.findOpen(request.sharedToken(), now).orElse(null);
        RememberedSignIn device = new RememberedSignIn(Tokens.hash(token), person, kind, shared, now);
        if (secondSteps.wasPassedFor(person, groups)) {
            device.passSecondStep(false, now);
        }
        devices.add(device);
        return token;
    }

    @Override
    @Transactional
    public void removeLoginToken(String token) {
        devices.remove(Tokens.hash(token));
    }
}
