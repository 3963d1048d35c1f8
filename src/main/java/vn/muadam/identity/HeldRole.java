package vn.muadam.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * One line of the list of who holds what: the role, where, in which days, who gave it and why, who took it back and why.
 *
 * @param until the last day; null for no end
 * @param state how it stands today
 */
public record HeldRole(
        long id,
        PersonId person,
        String fullName,
        Role role,
        UnitId unit,
        String unitName,
        LocalDate from,
        @Nullable LocalDate until,
        State state,
        @Nullable String givenBy,
        @Nullable String reason,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revokeReason) {

    /** How a role stands on a day. */
    public enum State {
        TO_COME,
        HELD,
        ENDED,
        REVOKED;

        static State of(LocalDate from, @Nullable LocalDate until, boolean revoked, LocalDate today) {
            if (revoked) {
                return REVOKED;
            }
            if (until != null && until.isBefore(today)) {
                return ENDED;
            }
            return from.isAfter(today) ? TO_COME : HELD;
        }
    }

    /** Whether there is anything to take back. */
    public boolean isOpen() {
        return state == State.HELD || state == State.TO_COME;
    }
}
