package vn.muadam.identity;

import java.time.LocalDate;
import vn.muadam.organisation.UnitId;

/**
 * Somebody leads a team no more.
 *
 * @param day the first on which they do not
 */
public record LeaderLeft(UnitId team, PersonId person, LocalDate day) {}
