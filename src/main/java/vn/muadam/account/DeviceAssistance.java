package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.muadam.identity.Assistance;
import vn.muadam.identity.PersonId;

/** Reads from the device's row who helps on it. */
@ApplicationScoped
class DeviceAssistance implements Assistance {

    @Inject
    private RequestDevice request;

    @Inject
    private RememberedSignInRepository devices;

    @Inject
    private Clock clock;

    @Override
    public Optional<PersonId> findHelper() {
        return devices.find(Tokens.hash(request.token())).flatMap(device -> device.helper(clock.instant()));
    }
}
