package vn.muadam.identity;

import java.time.LocalDate;
import vn.muadam.organisation.UnitId;

/**
 * Somebody leads a team.
 *
 * @param day the first on which they do
 */
public record LeaderCame(UnitId team, PersonId person, LocalDate day) {}
