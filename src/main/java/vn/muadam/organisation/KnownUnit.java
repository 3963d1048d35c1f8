package vn.muadam.organisation;

/** A unit as it exists on some day, for whoever works out what becomes of it. */
public record KnownUnit(UnitId id, Level level, String code, String name, UnitId parent) {}
