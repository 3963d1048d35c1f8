package vn.muadam.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * A telephone or tablet that a team passes around at a meeting; the cookie's token is kept as a hash only.
 *
 * <p>It begins when a leader or an official opens it, and ends when somebody at the device ends it, whoever opened it does so
 * from elsewhere, or after four hours. With it ends every sign-in that was made on it.
 */
@Entity
@Table(name = "shared_device")
class SharedDevice {

    static final Duration LIFETIME = Duration.ofHours(4);

    @Id
    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "public_id")
    private long publicId;

    @Column(name = "team_id")
    private UnitId team = new UnitId(-1);

    @Column(name = "opened_by")
    private PersonId openedBy = new PersonId(-1);

    @Column(name = "opened_at")
    private Instant openedAt = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    @Column(name = "device_kind")
    private @Nullable String kind;

    protected SharedDevice() {} // for JPA

    SharedDevice(String tokenHash, UnitId team, PersonId openedBy, String kind, Instant now) {
        this.tokenHash = tokenHash;
        this.publicId = Tokens.number();
        this.team = team;
        this.openedBy = openedBy;
        this.openedAt = now;
        this.endsAt = now.plus(LIFETIME);
        this.kind = kind.isEmpty() ? null : kind;
    }

    UnitId team() {
        return team;
    }

    PersonId openedBy() {
        return openedBy;
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(endsAt);
    }

    Device shown() {
        return new Device(publicId, kind, openedAt, openedAt, false);
    }
}
