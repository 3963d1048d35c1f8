package vn.muadam.team;

import org.jspecify.annotations.Nullable;
import vn.muadam.identity.TeamRole;

/**
 * What a decision did to one member.
 *
 * @param was null for somebody who came by it
 * @param is null for somebody who went by it
 */
public record SeatChange(
        String fullName, @Nullable TeamRole was, @Nullable TeamRole is) {}
