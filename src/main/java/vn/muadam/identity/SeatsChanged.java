package vn.muadam.identity;

import vn.muadam.organisation.UnitId;

/** Somebody has come to a team, left it, does something else there or is counted otherwise. */
public record SeatsChanged(UnitId team) {}
