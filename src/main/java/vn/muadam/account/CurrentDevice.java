package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;

/** The row of the device on which the signed-in person acts. */
@ApplicationScoped
class CurrentDevice {

    @Inject
    private RequestDevice request;

    @Inject
    private RememberedSignInRepository devices;

    @Inject
    private SignedInUser user;

    Optional<RememberedSignIn> find() {
        return devices.find(Tokens.hash(request.token()))
                .filter(device -> device.person().equals(user.id()));
    }

    /** @throws NotFoundException when there is none, for example because it was ended a moment ago */
    RememberedSignIn get() {
        return find().orElseThrow(NotFoundException::new);
    }
}
