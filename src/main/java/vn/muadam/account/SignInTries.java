package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Decides under which counts a try to sign in stands. Where somebody has signed in by that identifier before, the device has
 * a count of its own for it, and that alone: strangers who guess elsewhere lock nobody out at home. Everywhere else the
 * identifier is counted, and the device or the address besides.
 */
@ApplicationScoped
class SignInTries {

    @Inject
    private SignInThrottle throttle;

    @Inject
    private SignInSources sources;

    @Inject
    private KnownDevices knownDevices;

    @Inject
    private RequestDevice device;

    /**
     * Lets a try through.
     *
     * @throws SignInSlowedException when the last failures are too fresh
     */
    void check(String identifier) {
        throttle.check(countOf(identifier));
        Duration wait = sources.waitFor(SignInSources.WRONG_SECRETS);
        if (!knownDevices.isKnownTo(identifier) && wait.compareTo(Duration.ZERO) > 0) {
            throw new SignInSlowedException(wait);
        }
    }

    void failed(String identifier) {
        throttle.failed(countOf(identifier));
        if (!knownDevices.isKnownTo(identifier)) {
            sources.count(SignInSources.WRONG_SECRETS);
        }
    }

    void succeeded(String identifier) {
        throttle.succeeded(countOf(identifier));
        knownDevices.remember(identifier);
    }

    private String countOf(String identifier) {
        return knownDevices.isKnownTo(identifier) ? device.mark() + "\n" + identifier : identifier;
    }
}
