package vn.muadam.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.muadam.course.CourseId;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;

/**
 * Counts by the units of then: each assignment, enrolment and completion bears the commune of its own day, and a merger
 * leaves it as it is. Read when somebody asks, and never kept.
 */
@ApplicationScoped
class FormerUnits {

    /** That a fact {@code f} bears a unit of the closure {@code c}, and counts for a team. */
    static final String STAMPED = "f.unit_id = c.descendant_id and f.team_id is not null";

    @Inject
    private ReportRepository reports;

    @Inject
    private Units units;

    /** The communes of then, in Vietnamese order, in which anybody had to learn the course. */
    List<FormerUnit> parts(UnitId unit, CourseId course) {
        Sql below = from(unit);
        Map<Long, Integer> assigned = count(
                below, course, "learning_assignment f on " + STAMPED + " and f.state not in ('EXEMPT', 'CANCELLED')");
        Map<Long, Integer> started = count(below, course, "enrolment f on " + STAMPED);
        Map<Long, Integer> completed = count(below, course, "course_completion f on " + STAMPED);
        Sql communes = new Sql()
                .add("select u.id, u.name, u.valid_to")
                .add(below)
                .add("join unit u on u.id = c.descendant_id and u.level_code = 'COMMUNE' order by u.sort_key, u.id");
        List<FormerUnit> parts = new ArrayList<>();
        for (Row row : reports.rows(communes)) {
            long id = row.number();
            if (assigned.containsKey(id) || started.containsKey(id) || completed.containsKey(id)) {
                parts.add(new FormerUnit(
                        new UnitId(id),
                        row.text(),
                        row.day(),
                        assigned.getOrDefault(id, 0),
                        started.getOrDefault(id, 0),
                        completed.getOrDefault(id, 0)));
            }
        }
        return parts;
    }

    private Map<Long, Integer> count(Sql below, CourseId course, String fact) {
        Sql sql = new Sql()
                .add("select f.unit_id, count(distinct f.person_id)")
                .add(below)
                .add("join " + fact + " and f.cycle_no > 0 and f.course_id = ? group by f.unit_id", course.value());
        Map<Long, Integer> counts = new HashMap<>();
        reports.rows(sql).forEach(row -> counts.put(row.number(), row.count()));
        return counts;
    }

    /** The closure {@code c} below the unit and below every one in whose place it stands, and nobody else. */
    Sql from(UnitId unit) {
        List<Long> roots = new ArrayList<>(List.of(unit.value()));
        units.predecessors(unit).stream()
                .filter(one -> heirWithin(one.getId(), List.of(unit)).isPresent())
                .forEach(one -> roots.add(one.getId().value()));
        String marks = String.join(", ", roots.stream().map(root -> "?").toList());
        return new Sql()
                .add(
                        "from (select distinct x.descendant_id from unit_closure x where x.ancestor_id in (" + marks
                                + ")) c",
                        roots.toArray());
    }

    /** The unit of today under which one that has ended is shown: the first in its place, if all of those are in reach. */
    Optional<Unit> heirWithin(UnitId ended, List<UnitId> roots) {
        List<Unit> heirs = units.successors(ended);
        boolean within =
                heirs.stream().allMatch(heir -> roots.stream().anyMatch(root -> units.isAtOrBelow(heir.getId(), root)));
        return within
                ? heirs.stream()
                        .filter(heir -> heir.getLevel() == Level.COMMUNE || heir.getLevel() == Level.PROVINCE)
                        .findFirst()
                : Optional.empty();
    }
}
