package vn.muadam.organisation;

/** What became what in a change: one unit that ended, and one in its place. */
public record Descent(UnitId from, String fromName, UnitId to, String toName) {}
