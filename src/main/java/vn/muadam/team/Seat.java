package vn.muadam.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.HomeOrganisation;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.identity.TeamRole;

/**
 * Somebody's place in a team, as a page shows it.
 *
 * @param phone in the form of E.164
 * @param primary whether this team counts them in statistics
 * @param otherTeam another one they sit in today, the one that counts them first; null for most
 * @param until the last day; null while it is open
 */
public record Seat(
        long membership,
        PersonId person,
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String phone,
        TeamRole role,
        @Nullable HomeOrganisation organisation,
        boolean primary,
        @Nullable String otherTeam,
        LocalDate since,
        @Nullable LocalDate until) {

    /** As people read it aloud; empty when none is known. */
    public String phoneShown() {
        return phone == null ? "" : new PhoneNumber(phone).display();
    }

    boolean is(TeamRole otherRole, @Nullable HomeOrganisation otherOrganisation) {
        return role == otherRole && organisation == otherOrganisation;
    }
}
