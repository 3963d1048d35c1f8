package vn.muadam.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.VietnameseText;

/**
 * A role given to a person for a unit and everything below it, from one day to another (both inclusive).
 *
 * <p>It is given with a reason, ends by itself on its last day, or is {@link #revoke taken back} with a reason: then it is
 * gone at the next request. The row stays: who might do what, and who said so.
 */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "person_id")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role = Role.LEARNER;

    @Column(name = "unit_id")
    private UnitId unit;

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "granted_by")
    private @Nullable PersonId grantedBy;

    @Column(name = "granted_at")
    private @Nullable Instant grantedAt;

    @Column(name = "grant_reason")
    private @Nullable String grantReason;

    @Column(name = "revoked_by")
    private @Nullable PersonId revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoke_reason")
    private @Nullable String revokeReason;

    protected RoleGrant() {} // for JPA

    RoleGrant(PersonId person, Role role, UnitId unit, LocalDate validFrom) {
        this.person = person;
        this.role = role;
        this.unit = unit;
        this.validFrom = validFrom;
    }

    /**
     * A role that somebody gives.
     *
     * @throws RoleDaysException when it begins before today or ends before it begins
     * @throws RoleReasonMissingException without a reason
     */
    RoleGrant(NewRole wanted, PersonId by, Instant at) {
        this(wanted.person(), wanted.role(), wanted.unit(), wanted.from());
        LocalDate last = wanted.until();
        if (wanted.from().isBefore(VietnamTime.dayOf(at)) || (last != null && last.isBefore(wanted.from()))) {
            throw new RoleDaysException();
        }
        validTo = last;
        grantedBy = by;
        grantedAt = at;
        grantReason = reasonIn(wanted.reason());
    }

    /**
     * Takes the role back; it is gone at once.
     *
     * @throws RoleEndedException when it has ended already
     * @throws RoleReasonMissingException without a reason
     */
    void revoke(String reason, PersonId by, Instant at) {
        LocalDate today = VietnamTime.dayOf(at);
        if (hasEndedOn(today)) {
            throw new RoleEndedException();
        }
        revokeReason = reasonIn(reason);
        revokedBy = by;
        revokedAt = at;
        validTo = today.minusDays(1);
    }

    /** The same role for the unit that is now in the place, from that day on. */
    RoleGrant carriedTo(UnitId heir, LocalDate day) {
        RoleGrant carried = new RoleGrant(person, role, heir, validFrom.isAfter(day) ? validFrom : day);
        carried.validTo = validTo;
        carried.grantedBy = grantedBy;
        carried.grantedAt = grantedAt;
        carried.grantReason = grantReason;
        return carried;
    }

    /** It ends with its unit, or is as it was; nobody took it back. */
    void endOn(@Nullable LocalDate lastDay) {
        validTo = lastDay;
    }

    @Nullable
    LocalDate lastDay() {
        return validTo;
    }

    long id() {
        return id;
    }

    boolean isOpenOn(LocalDate day) {
        return !validFrom.isAfter(day) && !hasEndedOn(day);
    }

    private boolean hasEndedOn(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    private static String reasonIn(String typed) {
        String reason = VietnameseText.clean(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RoleReasonMissingException();
        }
        return reason;
    }

    PersonId person() {
        return person;
    }

    Role role() {
        return role;
    }

    UnitId unit() {
        return unit;
    }

    /** The days, as an official reads them in the trail. */
    String days() {
        return DAY.format(validFrom) + " – " + (validTo == null ? "…" : DAY.format(validTo));
    }
}
