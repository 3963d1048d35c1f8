package vn.muadam.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * Which acts are looked for.
 *
 * @param unit where they were done, or below; null for all that one may see
 * @param person part of a name from its beginning, or a phone number: who acted, or to whom it was done; empty for all
 * @param act a code such as {@code role-granted}; empty for all
 * @param from the first day
 * @param until the last day
 */
public record AuditQuery(@Nullable UnitId unit, String person, String act, LocalDate from, LocalDate until) {

    /** Days in either order mean the same. */
    public AuditQuery {
        if (until.isBefore(from)) {
            LocalDate earlier = until;
            until = from;
            from = earlier;
        }
    }
}
