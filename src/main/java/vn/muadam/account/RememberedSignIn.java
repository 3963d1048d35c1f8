package vn.muadam.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/**
 * One signed-in device of a person; the cookie's token is kept as a hash only.
 *
 * <p>It begins at sign-in, is prolonged by use, and ends at sign-out, when it runs out, or when the row is deleted: at
 * the very next request the device is signed out. Whoever holds a role is an official on it once the second step was
 * passed there: for as long as it stays signed in where nobody else uses it, else for 12 hours.
 *
 * <p>While somebody helps on it, its person is a learner and what they do counts as assisted.
 *
 * <p>On a {@link SharedDevice} it locks after ten minutes without a request, and ends with that.
 */
@Entity
@Table(name = "remembered_sign_in")
class RememberedSignIn {

    static final Duration LIFETIME = Duration.ofDays(30);
    static final Duration LIFETIME_ON_A_SHARED_DEVICE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_TOUCHES = Duration.ofHours(1);
    private static final Duration BETWEEN_TOUCHES_ON_A_SHARED_DEVICE = Duration.ofMinutes(1);
    private static final Duration LONGEST_HELP = Duration.ofHours(2);
    private static final Duration ON_A_SHARED_MACHINE = Duration.ofHours(12);

    @Id
    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "public_id")
    private @Nullable Long publicId; // null only where the version before wrote, until somebody looks

    @Column(name = "device_kind")
    private @Nullable String kind;

    @Column(name = "second_step_at")
    private @Nullable Instant secondStepAt;

    @Column(name = "own_machine")
    private boolean ownMachine;

    @ManyToOne
    @JoinColumn(name = "shared_token_hash")
    private @Nullable SharedDevice sharedDevice;

    @Column(name = "helper_id")
    private @Nullable PersonId helper;

    @Column(name = "helped_until")
    private @Nullable Instant helpedUntil;

    protected RememberedSignIn() {} // for JPA

    /** @param sharedDevice where the sign-in is made; null on a device of the person's own */
    RememberedSignIn(String tokenHash, PersonId person, String kind, @Nullable SharedDevice sharedDevice, Instant now) {
        this.tokenHash = tokenHash;
        this.person = person;
        this.publicId = Tokens.number();
        this.kind = kind.isEmpty() ? null : kind;
        this.createdAt = now;
        this.sharedDevice = sharedDevice;
        touch(now);
    }

    PersonId person() {
        return person;
    }

    /** Its browser and system; null where the browser did not say. */
    @Nullable
    String kind() {
        return kind;
    }

    String tokenHash() {
        return tokenHash;
    }

    boolean hasPassedSecondStep(Instant now) {
        return secondStepAt != null && (ownMachine || now.isBefore(secondStepAt.plus(ON_A_SHARED_MACHINE)));
    }

    void passSecondStep(boolean onOwnMachine, Instant now) {
        secondStepAt = now;
        ownMachine = onOwnMachine;
    }

    Device shown(boolean here) {
        if (publicId == null) {
            publicId = Tokens.number();
        }
        return new Device(publicId, kind, createdAt, lastSeenAt, here);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt) && (sharedDevice == null || sharedDevice.isOpen(now));
    }

    boolean isOnSharedDevice() {
        return sharedDevice != null;
    }

    /** From here on, for two hours at most, everything done on the device counts as done with the help of that person. */
    void acceptHelp(PersonId from, Instant now) {
        helper = from;
        helpedUntil = now.plus(LONGEST_HELP);
    }

    void endHelp() {
        helper = null;
        helpedUntil = null;
    }

    /** Who helps on the device at that moment. */
    Optional<PersonId> helper(Instant now) {
        return helpedUntil != null && now.isBefore(helpedUntil) ? Optional.ofNullable(helper) : Optional.empty();
    }

    /** Whether it is time to write the use down: once in a while is enough, every request would be a write each. */
    boolean wantsTouch(Instant now) {
        Duration between = isOnSharedDevice() ? BETWEEN_TOUCHES_ON_A_SHARED_DEVICE : BETWEEN_TOUCHES;
        return Duration.between(lastSeenAt, now).compareTo(between) >= 0;
    }

    final void touch(Instant now) {
        lastSeenAt = now;
        expiresAt = now.plus(isOnSharedDevice() ? LIFETIME_ON_A_SHARED_DEVICE : LIFETIME);
    }
}
