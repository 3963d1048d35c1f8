package vn.muadam.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import vn.muadam.identity.PersonId;

/**
 * One signed-in device of a person; the cookie's token is kept as a hash only.
 *
 * <p>It begins at sign-in, is prolonged by use, and ends at sign-out, when it runs out, or when the row is deleted: at
 * the very next request the device is signed out.
 */
@Entity
@Table(name = "remembered_sign_in")
class RememberedSignIn {

    static final Duration LIFETIME = Duration.ofDays(30);
    private static final Duration BETWEEN_TOUCHES = Duration.ofHours(1);

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

    protected RememberedSignIn() {} // for JPA

    RememberedSignIn(String tokenHash, PersonId person, Instant now) {
        this.tokenHash = tokenHash;
        this.person = person;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    PersonId person() {
        return person;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Whether it is time to write the use down: once an hour is enough, every request would be a write each. */
    boolean wantsTouch(Instant now) {
        return Duration.between(lastSeenAt, now).compareTo(BETWEEN_TOUCHES) >= 0;
    }

    void touch(Instant now) {
        lastSeenAt = now;
        expiresAt = now.plus(LIFETIME);
    }
}
