package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;
import vn.muadam.shared.RowOpening;

/** Remembers by what somebody has signed in on this request's device; both stand under a key, and neither names a person. */
@ApplicationScoped
class KnownDevices {

    @Inject
    private SignInSourceRepository devices;

    @Inject
    private RequestDevice device;

    @Inject
    private RowOpening rowOpening;

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    /** Whether anybody has signed in on it. */
    boolean isKnown() {
        return isMarked() && devices.isKnown(hidden(device.mark()));
    }

    /** Whether somebody has signed in on it by that identifier. */
    boolean isKnownTo(String identifier) {
        return isMarked() && devices.isKnownPair(pair(identifier));
    }

    void remember(String identifier) {
        Instant now = clock.instant();
        if (isKnownTo(identifier)) {
            devices.touch(pair(identifier), now);
        } else if (isMarked()) {
            rowOpening.open(() -> devices.add(pair(identifier), hidden(device.mark()), now));
        }
    }

    private boolean isMarked() {
        return !device.mark().isEmpty();
    }

    private String pair(String identifier) {
        return hidden(device.mark() + ":" + identifier);
    }

    private String hidden(String name) {
        return keys.hmac(KeyPurpose.LOOKUP, keys.current(KeyPurpose.LOOKUP), "known-device:" + name)
                .orElseThrow();
    }
}
