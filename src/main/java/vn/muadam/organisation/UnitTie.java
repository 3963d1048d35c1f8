package vn.muadam.organisation;

/**
 * One thing that hangs on a unit, in words that an official knows it by.
 *
 * @param unit the unit that was asked about, at or above the place of the thing
 * @param what a person's or a team's name
 * @param place where it hangs: the team, the hamlet
 * @param detail a role, a course, a period; empty where there is nothing to say
 */
public record UnitTie(TieKind kind, UnitId unit, String what, String place, String detail) {

    public UnitTie withDetail(String other) {
        return new UnitTie(kind, unit, what, place, other);
    }
}
