package vn.muadam.reporting;

import java.util.List;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.UnitId;

/**
 * How far a unit is with a course: its teams and those that have finished, its members, and of the people who must
 * learn the course how many began, completed it, or are late.
 *
 * <p>A person counts once, in the primary team; a fact counts for the team of its own day.
 */
public record UnitProgress(
        UnitId unit,
        String name,
        Level level,
        int teams,
        int finishedTeams,
        int members,
        int assigned,
        int started,
        int completed,
        int overdue) {

    /** Completed of assigned, between 0 and 1; 0 where nobody must learn it. */
    public double ratio() {
        return assigned == 0 ? 0 : Math.min(1, (double) completed / assigned);
    }

    public boolean isTeam() {
        return level == Level.TEAM;
    }

    /** What the parts add up to, under the name and level of the whole. */
    static UnitProgress sum(UnitId unit, String name, Level level, List<UnitProgress> parts) {
        int[] sums = new int[7];
        for (UnitProgress part : parts) {
            sums[0] += part.teams;
            sums[1] += part.finishedTeams;
            sums[2] += part.members;
            sums[3] += part.assigned;
            sums[4] += part.started;
            sums[5] += part.completed;
            sums[6] += part.overdue;
        }
        return new UnitProgress(unit, name, level, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6]);
    }
}
