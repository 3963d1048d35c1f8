package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;

/**
 * Slows guessing down: after five wrong secrets for one identifier each further try waits, 30 seconds first, then
 * twice as long each time, a quarter of an hour at most.
 *
 * <p>It counts in the database, so that every node counts together, and it counts identifiers that do not exist too, so
 * that its answer tells nothing. Failures are written in a transaction of their own: the refusal rolls back the other.
 */
@ApplicationScoped
class SignInThrottle {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Inject
    private SignInRepository signIns;

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    /**
     * Lets a try through.
     *
     * @throws SignInSlowedException when the last failures are too fresh
     */
    void check(String identifier) {
        Duration wait = waitFor(identifier);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new SignInSlowedException(wait);
        }
    }

    /** How long until the next try may be made; zero or less when it may be made now. */
    Duration waitFor(String identifier) {
        return signIns.findFailures(hidden(identifier))
                .map(failures -> failures.lastAt().plus(waitAfter(failures.count())))
                .map(open -> Duration.between(clock.instant(), open))
                .orElse(Duration.ZERO);
    }

    /** A wait as people are told it: whole minutes, one at least. */
    static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }

    /**
     * Lets a try of that person through and counts it as wrong until it {@link #succeeded}; of many at once no more come
     * through than of as many one after the other. False when the last failures are too fresh.
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean claim(PersonId person, String identifier) {
        signIns.lock(person);
        boolean open = waitFor(identifier).compareTo(Duration.ZERO) <= 0;
        if (open) {
            signIns.countFailure(hidden(identifier), clock.instant());
        }
        return open;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(String identifier) {
        signIns.countFailure(hidden(identifier), clock.instant());
    }

    void succeeded(String identifier) {
        signIns.forgetFailures(hidden(identifier));
    }

    /** A plain hash of a phone number is found by trying them all; this one needs the key. */
    private String hidden(String identifier) {
        return keys.hmac(KeyPurpose.LOOKUP, keys.current(KeyPurpose.LOOKUP), identifier)
                .orElseThrow();
    }

    static Duration waitAfter(int failures) {
        return waitAfter(failures, FREE_TRIES);
    }

    static Duration waitAfter(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 5);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** How often, and when last, a secret for an identifier was wrong. */
    record Failures(int count, Instant lastAt) {}
}
