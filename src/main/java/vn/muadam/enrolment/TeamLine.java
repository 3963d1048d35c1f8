package vn.muadam.enrolment;

import vn.muadam.organisation.UnitId;

/**
 * A team in one line: how many of its people must learn something, and how many of them have finished all of it.
 *
 * @param people those with at least one assignment
 */
public record TeamLine(UnitId team, String name, int people, int finished) {}
