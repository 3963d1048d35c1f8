package vn.muadam.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.HomeOrganisation;
import vn.muadam.identity.PersonName;
import vn.muadam.identity.PersonalId;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.identity.Sex;
import vn.muadam.identity.TeamRole;

/**
 * A line of a list, understood; what the list does not say is null and stays as it is where the person is known.
 *
 * @param teamRole null when the list has no such column
 * @param team the team or hamlet as the list names it
 * @param commune the commune as the list names it; empty where the list is one commune's
 */
record Entry(
        PersonName name,
        @Nullable Integer birthYear,
        @Nullable Sex sex,
        @Nullable PhoneNumber phone,
        @Nullable String email,
        @Nullable PersonalId personalId,
        @Nullable TeamRole teamRole,
        @Nullable HomeOrganisation organisation,
        @Nullable LocalDate since,
        String team,
        String commune) {

    /** What people who may be one and the same have in common. */
    String matchKey() {
        return name.matchKey(birthYear);
    }
}
