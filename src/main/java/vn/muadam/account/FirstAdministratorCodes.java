package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import vn.muadam.shared.Installation;

/**
 * The way into an installation in which nobody has an account yet.
 *
 * <p>Every node gives out a code of its own at each of its starts, so that what stands last in any log is good; the first
 * account ends them all.
 */
@ApplicationScoped
class FirstAdministratorCodes {

    private static final Duration LIFE = Duration.ofHours(24);
    private static final String TRIES = "first-administrator\n"; // a line break: nobody's identifier

    @Inject
    private FirstAdministratorRepository codes;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    private volatile boolean accountSeen; // an account is closed but never removed, so this stays true

    /** Whether a first administrator is wanted: on a real installation without any account. */
    @Transactional
    boolean areWanted() {
        if (installation.isDemo() || accountSeen) {
            return false;
        }
        accountSeen = codes.existsAccount();
        return !accountSeen;
    }

    @Transactional
    OneTimeCode issue() {
        OneTimeCode code = OneTimeCode.random();
        codes.removeExpired(clock.instant());
        codes.add(code, clock.instant().plus(LIFE));
        return code;
    }

    /**
     * Lets a code through; guessing is slowed as it is at sign-in.
     *
     * @throws CodeRefusedException when it is wrong, too old, or was used
     * @throws CodeSlowedException after five wrong codes, until the wait is over
     */
    @Transactional
    void check(String typed) {
        Duration wait = throttle.waitFor(TRIES);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new CodeSlowedException(wait);
        }
        if (OneTimeCode.parse(typed).filter(this::isOpen).isEmpty()) {
            throttle.failed(TRIES);
            throw new CodeRefusedException();
        }
        throttle.succeeded(TRIES);
    }

    private boolean isOpen(OneTimeCode code) {
        return codes.exists(code, clock.instant());
    }

    /**
     * Ends all codes in the transaction that makes the first account.
     *
     * @return false when somebody else was quicker
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean endAll() {
        return codes.removeAll() > 0;
    }
}
