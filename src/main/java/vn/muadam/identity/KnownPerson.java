package vn.muadam.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * Somebody on record who may be the one that a list means.
 *
 * @param phone in the form of E.164
 * @param personalIdHash the hash of the number of the identity paper
 * @param home the unit whose officials keep the record
 * @param memberships the open ones
 */
public record KnownPerson(
        PersonId id,
        PersonName name,
        boolean nameConfirmed,
        @Nullable Integer birthYear,
        @Nullable Sex sex,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String personalIdHash,
        @Nullable UnitId home,
        List<OpenMembership> memberships) {

    public String matchKey() {
        return name.matchKey(birthYear);
    }

    public Optional<OpenMembership> in(UnitId team) {
        return memberships.stream().filter(it -> it.team().equals(team)).findFirst();
    }

    public Optional<OpenMembership> primary() {
        return memberships.stream().filter(OpenMembership::primary).findFirst();
    }

    /**
     * A place in a team that is not over.
     *
     * @param teamName as people read it
     */
    public record OpenMembership(
            long id,
            UnitId team,
            String teamName,
            TeamRole role,
            boolean primary,
            @Nullable HomeOrganisation from) {}
}
