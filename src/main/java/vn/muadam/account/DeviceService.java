package vn.muadam.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;

/** Shows people on which devices they are signed in, and lets them end that; it is over at the device's next request. */
@Stateless
public class DeviceService {

    @Inject
    private RememberedSignInRepository devices;

    @Inject
    private CurrentDevice current;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One's own, this one first, then the one used last. */
    @RolesAllowed("LEARNER")
    public List<Device> findOwn() {
        @Nullable RememberedSignIn here = current.find().orElse(null);
        return devices.findOpen(user.id(), clock.instant()).stream()
                .map(device -> device.shown(device == here))
                .sorted((one, other) -> Boolean.compare(other.here(), one.here()))
                .toList();
    }

    /**
     * Ends one.
     *
     * @throws NotFoundException when it is not one's own, or ended before
     */
    @RolesAllowed("LEARNER")
    public void end(long id) {
        RememberedSignIn device = devices.find(user.id(), id).orElseThrow(NotFoundException::new);
        devices.remove(device);
        record("device-ended", device.kind());
    }

    /**
     * Ends all but this one.
     *
     * @return how many there were
     */
    @RolesAllowed("LEARNER")
    public int endOthers() {
        Optional<RememberedSignIn> here = current.find();
        int ended = devices.removeOthers(user.id(), here.orElseThrow(NotFoundException::new));
        if (ended > 0) {
            record("other-devices-ended", Integer.toString(ended));
        }
        return ended;
    }

    private void record(String act, @Nullable String detail) {
        long person = user.id().value();
        audit.record(person, AuditedAct.of(act, "person", person).withDetail(detail));
    }
}
