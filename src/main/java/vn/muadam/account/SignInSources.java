package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;
import vn.muadam.shared.RowOpening;

/**
 * Slows down whoever tries the secrets of many, or asks for codes of many telephones: by device, so that a whole commune
 * behind one address does not pay for one of its own, and by address where somebody shows no device that was ever signed in.
 *
 * <p>A mark is to be had by opening a page; only a sign-in makes a device one that the address does not count for. An hour
 * after the first of them they are all forgotten.
 */
@ApplicationScoped
class SignInSources {

    static final String WRONG_SECRETS = "secrets";
    static final String CODES = "codes";
    static final int FREE_OF_A_DEVICE = 20;
    static final int FREE_OF_AN_ADDRESS = 300;

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private SignInSourceRepository sources;

    @Inject
    private KnownDevices knownDevices;

    @Inject
    private RequestDevice device;

    @Inject
    private RowOpening rowOpening;

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    /** How long until this request's device and address may do so again; zero or less when they may now. */
    Duration waitFor(String what) {
        Instant now = clock.instant();
        return counted(what).stream()
                .map(source -> source.waitAt(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Counts one, in a transaction of its own: the refusal rolls back the other. */
    @Transactional(TxType.REQUIRES_NEW)
    void count(String what) {
        Instant now = clock.instant();
        List<Source> counted = counted(what);
        // all rows are there before the first is locked, because a row is opened on a connection of its own
        counted.stream()
                .filter(source -> source.failures().equals(Failures.NONE))
                .forEach(source -> rowOpening.open(() -> sources.open(source.hash(), now)));
        counted.forEach(source -> sources.count(source.hash(), now.minus(HOUR), now));
    }

    private List<Source> counted(String what) {
        List<Source> counted = new ArrayList<>(2);
        if (!device.mark().isEmpty()) {
            counted.add(source(what + ":device:" + device.mark(), FREE_OF_A_DEVICE));
        }
        if (!knownDevices.isKnown()) {
            counted.add(source(what + ":address:" + device.network(), FREE_OF_AN_ADDRESS));
        }
        return counted;
    }

    private Source source(String name, int free) {
        String hash = keys.hmac(KeyPurpose.LOOKUP, keys.current(KeyPurpose.LOOKUP), name)
                .orElseThrow();
        Failures failures = sources.find(hash).orElse(Failures.NONE);
        return new Source(hash, free, failures);
    }

    /** How often since when, and when last. */
    record Failures(int count, Instant beganAt, Instant lastAt) {

        static final Failures NONE = new Failures(0, Instant.EPOCH, Instant.EPOCH);
    }

    /** A device or an address, under the hash of its name. */
    record Source(String hash, int free, Failures failures) {

        Duration waitAt(Instant now) {
            boolean over = !now.isBefore(failures.beganAt().plus(HOUR));
            Duration wait = over ? Duration.ZERO : SignInThrottle.waitAfter(failures.count(), free);
            return Duration.between(now, failures.lastAt().plus(wait));
        }
    }
}
