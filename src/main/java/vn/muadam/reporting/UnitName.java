package vn.muadam.reporting;

import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;

/** A unit as a crumb, a heading or a choice. */
public record UnitName(UnitId id, String name, Level level) {

    static UnitName of(Unit unit) {
        return new UnitName(unit.getId(), unit.getName(), unit.getLevel());
    }

    /** Whether its parts are teams: below a commune people think in teams, and most hamlets have one. */
    public boolean isMadeOfTeams() {
        return level == Level.COMMUNE || level == Level.HAMLET || level == Level.TEAM;
    }
}
