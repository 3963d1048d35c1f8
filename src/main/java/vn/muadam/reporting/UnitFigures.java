package vn.muadam.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.course.CourseId;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.UnitId;

/**
 * Adds up the roll-ups of all teams below each part of a unit: four queries however many units there are, and none of
 * them reads a fact.
 */
@ApplicationScoped
class UnitFigures {

    private static final TeamCounts NONE = new TeamCounts(0, 0, 0, 0, 0);

    @Inject
    private ReportRepository reports;

    /** The figures of each part of the unit, in Vietnamese order. */
    List<UnitProgress> parts(UnitName unit, CourseId course, LocalDate today) {
        Map<Long, TeamCounts> teams = countTeams(unit, course, today);
        Map<Long, Integer> members = countMembers(unit, today);
        Map<Long, Integer> overdue = countOverdue(unit, course, today);
        return reports.rows(partsOf(unit, today)).stream()
                .map(row -> read(row, teams, members, overdue))
                .toList();
    }

    private static UnitProgress read(
            Row row, Map<Long, TeamCounts> teams, Map<Long, Integer> members, Map<Long, Integer> overdue) {
        long id = row.number();
        TeamCounts counts = teams.getOrDefault(id, NONE);
        return new UnitProgress(
                new UnitId(id),
                row.text(),
                Level.valueOf(row.text()),
                counts.teams(),
                counts.finished(),
                members.getOrDefault(id, 0),
                counts.assigned(),
                counts.started(),
                counts.completed(),
                overdue.getOrDefault(id, 0));
    }

    /** The units right below, or from the commune down the teams. */
    private static Sql partsOf(UnitName unit, LocalDate today) {
        Sql sql = unit.isMadeOfTeams()
                ? new Sql()
                        .add("select tu.id, tu.name, tu.level_code, tu.sort_key")
                        .fromTeamsBelow(unit.id().value(), today)
                : new Sql()
                        .add("select u.id, u.name, u.level_code, u.sort_key from unit u")
                        .add("where u.parent_id = ? and", unit.id().value())
                        .existing("u", today);
        return sql.add("order by 4, 1");
    }

    private Map<Long, TeamCounts> countTeams(UnitName unit, CourseId course, LocalDate today) {
        Sql sql = new Sql()
                .add("""
                        select part.ancestor_id, count(*),
                          sum(case when p.assigned > 0 and p.completed >= p.assigned then 1 else 0 end),
                          sum(p.assigned), sum(p.started), sum(p.completed)""")
                .add(teamsByPart(unit, today))
                .add("left join team_course_progress p on p.team_id = tu.id")
                .add("and p.course_id = ? group by part.ancestor_id", course.value());
        Map<Long, TeamCounts> counts = new HashMap<>();
        reports.rows(sql).forEach(row -> counts.put(row.number(), TeamCounts.read(row)));
        return counts;
    }

    private Map<Long, Integer> countMembers(UnitName unit, LocalDate today) {
        return countsByPart(new Sql()
                .add("select part.ancestor_id, count(*)")
                .add(teamsByPart(unit, today))
                .add("join membership m on m.team_id = tu.id and")
                .counting("m", today));
    }

    private Map<Long, Integer> countOverdue(UnitName unit, CourseId course, LocalDate today) {
        return countsByPart(new Sql()
                .add("select part.ancestor_id, sum(d.open_count)")
                .add(teamsByPart(unit, today))
                .add("join team_course_due d on d.team_id = tu.id")
                .add("and d.course_id = ? and d.due_on < ?", course.value(), today));
    }

    private Map<Long, Integer> countsByPart(Sql sql) {
        Map<Long, Integer> counts = new HashMap<>();
        reports.rows(sql.add("group by part.ancestor_id")).forEach(row -> counts.put(row.number(), row.count()));
        return counts;
    }

    /** The teams below, each beside the part it belongs to: itself, or what lies one step below on the way to it. */
    private static Sql teamsByPart(UnitName unit, LocalDate today) {
        return new Sql()
                .fromTeamsBelow(unit.id().value(), today)
                .add("join unit_closure part on part.descendant_id = tu.id and part.depth =")
                .add(unit.isMadeOfTeams() ? "0" : "c.depth - 1");
    }

    /** What the roll-ups of the teams of one part add up to. */
    private record TeamCounts(int teams, int finished, int assigned, int started, int completed) {

        static TeamCounts read(Row row) {
            return new TeamCounts(row.count(), row.count(), row.count(), row.count(), row.count());
        }
    }
}
