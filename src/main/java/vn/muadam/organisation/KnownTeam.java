package vn.muadam.organisation;

/**
 * A team that exists, by the two names it is called by.
 *
 * @param place the hamlet it serves, or the commune itself
 */
public record KnownTeam(UnitId id, String name, String place) {}
