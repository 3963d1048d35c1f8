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
 * Adds up the roll-ups of all teams below each part of a unit: three queries however many units there are, and none of
 * them reads a fact.
 */
@ApplicationScoped
class UnitFigures {

    @Inject
    private ReportRepository reports;

    /** The figures of each part of the unit, in Vietnamese order. */
    List<UnitProgress> parts(UnitName unit, CourseId course, LocalDate today) {
        Map<Long, Integer> members = countMembers(unit, today);
        Map<Long, Integer> overdue = countOverdue(unit, course, today);
        Sql sql = new Sql()
                .add("""
                        select ch.id, ch.name, ch.level_code, count(tu.id),
                          sum(case when p.assigned > 0 and p.completed >= p.assigned then 1 else 0 end),
                          sum(p.assigned), sum(p.started), sum(p.completed)
                        from (""")
                .add(partsOf(unit, today))
                .add(") ch join unit_closure c on c.ancestor_id = ch.id")
                .add("left join unit tu on tu.id = c.descendant_id and tu.level_code = 'TEAM' and")
                .existing("tu", today)
                .add("left join team_course_progress p on p.team_id = tu.id and p.cycle_no = 1")
                .add("and p.course_id = ?", course.value())
                .add("group by ch.id, ch.name, ch.level_code, ch.sort_key order by ch.sort_key, ch.id");
        return reports.rows(sql).stream()
                .map(row -> read(row, members, overdue))
                .toList();
    }

    private static UnitProgress read(Row row, Map<Long, Integer> members, Map<Long, Integer> overdue) {
        long id = row.number();
        String name = row.text();
        Level level = Level.valueOf(row.text());
        int teams = row.count();
        int finished = row.count();
        return new UnitProgress(
                new UnitId(id),
                name,
                level,
                teams,
                finished,
                members.getOrDefault(id, 0),
                row.count(),
                row.count(),
                row.count(),
                overdue.getOrDefault(id, 0));
    }

    private Map<Long, Integer> countMembers(UnitName unit, LocalDate today) {
        Sql sql = new Sql()
                .add("select ch.id, count(*) from (")
                .add(partsOf(unit, today))
                .add(") ch join unit_closure c on c.ancestor_id = ch.id")
                .add("join unit tu on tu.id = c.descendant_id and tu.level_code = 'TEAM' and")
                .existing("tu", today)
                .add("join membership m on m.team_id = tu.id and")
                .counting("m", today)
                .add("group by ch.id");
        return countsByUnit(sql);
    }

    private Map<Long, Integer> countOverdue(UnitName unit, CourseId course, LocalDate today) {
        Sql sql = new Sql()
                .add("select ch.id, sum(d.open_count) from (")
                .add(partsOf(unit, today))
                .add(") ch join unit_closure c on c.ancestor_id = ch.id")
                .add("join unit tu on tu.id = c.descendant_id and tu.level_code = 'TEAM' and")
                .existing("tu", today)
                .add("join team_course_due d on d.team_id = tu.id and d.cycle_no = 1")
                .add("and d.course_id = ? and d.due_on < ?", course.value(), today)
                .add("group by ch.id");
        return countsByUnit(sql);
    }

    private Map<Long, Integer> countsByUnit(Sql sql) {
        Map<Long, Integer> counts = new HashMap<>();
        reports.rows(sql).forEach(row -> counts.put(row.number(), row.count()));
        return counts;
    }

    /** The units right below, or from the commune down the teams. */
    private static Sql partsOf(UnitName unit, LocalDate today) {
        if (unit.isMadeOfTeams()) {
            return new Sql()
                    .add("select tu.id, tu.name, tu.level_code, tu.sort_key")
                    .fromTeamsBelow(unit.id().value(), today);
        }
        return new Sql()
                .add("select u.id, u.name, u.level_code, u.sort_key from unit u")
                .add("where u.parent_id = ? and", unit.id().value())
                .existing("u", today);
    }
}
