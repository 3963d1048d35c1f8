package vn.muadam.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.Scope;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/**
 * Finds where a report stands: inside the scope of the person who looks, or nowhere.
 *
 * <p>It remembers the place for the rest of the request, because a page asks for a count and for a list.
 */
@RequestScoped
class Places {

    private static final Role[] READERS = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN, Role.AUDITOR
    };

    /** Asks for a unit, then for the day twice. */
    private static final String REQUIRED = """
            select r.course_id, r.due_on from course_requirement r join unit_closure c on %s
            where r.audience = 'MEMBER' and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)
            """;

    private static final String REQUIRED_ABOVE =
            REQUIRED.formatted("c.ancestor_id = r.unit_id and c.descendant_id = ?");

    private static final String REQUIRED_BELOW =
            REQUIRED.formatted("c.descendant_id = r.unit_id and c.ancestor_id = ? and c.depth > 0");

    private final Map<Wish, ReportPlace> found = new HashMap<>();

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private Units units;

    @Inject
    private ReportRepository reports;

    @Inject
    private FormerUnits former;

    @Inject
    private Clock clock;

    Scope scope() {
        return permissions.scopeOf(READERS);
    }

    /** The topmost units of the scope, to choose from. */
    List<UnitName> roots() {
        return scope().roots().stream().map(units::get).map(UnitName::of).toList();
    }

    /**
     * The place of that unit and course.
     *
     * @param courseKey a published course, or null for the first compulsory one
     * @throws NotFoundException when the unit lies outside the scope, or there is no such course
     */
    ReportPlace at(UnitId unit, @Nullable String courseKey) {
        return found.computeIfAbsent(new Wish(user.id(), unit, courseKey), wish -> find(wish.unit(), wish.courseKey()));
    }

    private ReportPlace find(UnitId unit, @Nullable String courseKey) {
        List<UnitName> path = pathWithin(unit, scope());
        List<ReportCourse> courses = courses(unit);
        ReportCourse course = courses.stream()
                .filter(one -> courseKey == null || one.key().equals(courseKey))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new ReportPlace(path, course, courses);
    }

    /** A unit that has ended is seen by whoever sees all that came in its place, and stands below the first of them. */
    private List<UnitName> pathWithin(UnitId unit, Scope scope) {
        List<UnitName> path = todaysPath(unit, scope);
        if (!path.isEmpty()) {
            return path;
        }
        Unit heir = former.heirWithin(unit, scope.roots()).orElseThrow(NotFoundException::new);
        List<UnitName> below = new ArrayList<>(todaysPath(heir.getId(), scope));
        below.add(UnitName.of(units.get(unit)));
        return List.copyOf(below);
    }

    /** From the highest unit of the scope down to the unit; one query reads both the way and the right to go it. */
    private List<UnitName> todaysPath(UnitId unit, Scope scope) {
        List<UnitName> path = new ArrayList<>();
        int inside = 0;
        for (Unit step : units.chain(unit)) {
            path.add(UnitName.of(step));
            if (scope.roots().contains(step.getId())) {
                inside = path.size();
            }
        }
        List<UnitName> visible = new ArrayList<>(path.subList(0, inside));
        Collections.reverse(visible);
        return List.copyOf(visible);
    }

    /** Every published course, beside what the unit, one above or one below it requires of its members today. */
    private List<ReportCourse> courses(UnitId unit) {
        LocalDate today = VietnamTime.today(clock);
        Sql sql = new Sql()
                .add(
                        "select c.id, c.course_key, v.title, v.title_en, count(r.course_id) as required_count, min(r.due_on)")
                .add("from course c join course_version v on v.id = c.published_version_id left join (")
                .add(REQUIRED_ABOVE, unit.value(), today, today)
                .add("union all")
                .add(REQUIRED_BELOW, unit.value(), today, today)
                .add(") r on r.course_id = c.id group by c.id, c.course_key, v.title, v.title_en")
                .add("order by required_count desc, c.course_key");
        return reports.rows(sql).stream().map(Places::readCourse).toList();
    }

    private static ReportCourse readCourse(Row row) {
        return new ReportCourse(
                new CourseId(row.number()), row.text(), row.text(), row.textOrNull(), row.count() > 0, row.day());
    }

    private record Wish(
            PersonId person, UnitId unit, @Nullable String courseKey) {}
}
