package vn.muadam.team;

import org.jspecify.annotations.Nullable;
import vn.muadam.identity.HomeOrganisation;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.TeamRole;

/**
 * Who sits in a team as what once a decision takes effect.
 *
 * @param person null for somebody who is not on record yet
 * @param newcomer who that is; null for somebody on record
 */
public record WantedSeat(
        @Nullable PersonId person,
        @Nullable Newcomer newcomer,
        TeamRole role,
        @Nullable HomeOrganisation organisation) {

    /** Somebody on record, whether they sit there already or come. */
    public static WantedSeat of(PersonId person, TeamRole role, @Nullable HomeOrganisation organisation) {
        return new WantedSeat(person, null, role, organisation);
    }

    /** Somebody who comes onto the record by it. */
    public static WantedSeat of(Newcomer newcomer, TeamRole role, @Nullable HomeOrganisation organisation) {
        return new WantedSeat(null, newcomer, role, organisation);
    }
}
