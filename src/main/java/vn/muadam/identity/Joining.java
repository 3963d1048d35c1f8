package vn.muadam.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * A place that somebody takes in a team.
 *
 * @param primary whether it counts them in statistics
 * @param organisation where they come from; null when nobody has said
 */
public record Joining(
        UnitId team,
        TeamRole role,
        boolean primary,
        @Nullable HomeOrganisation organisation,
        LocalDate since) {}
