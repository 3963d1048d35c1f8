package vn.muadam.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnameseText;

/**
 * The lists behind the figures: the same facts that the roll-ups count, one line a person.
 *
 * <p>Each state reads from the table whose rows its figure counts, so that the figure and its list agree.
 */
@ApplicationScoped
class PeopleLists {

    private static final String COLUMNS = """
            select p.id, p.full_name, p.phone, tu.id, tu.name,
              (select max(m.team_role) from membership m where m.person_id = p.id and m.team_id = tu.id
               and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?)),
              e.state, a.state, a.due_on, e.done_count, e.required_count, e.completed_at, k.number_text
            """;

    private static final String BESIDE = """
            left join enrolment e on e.person_id = p.id and e.current_marker = 1 and e.course_id = ?
            left join learning_assignment a on a.person_id = p.id and a.current_marker = 1 and a.course_id = ?
            left join certificate k on k.person_id = p.id and k.active_marker = 1 and k.course_id = ?
              and k.cycle_no = (select max(x.cycle_no) from certificate x
                where x.person_id = k.person_id and x.course_id = k.course_id and x.active_marker = 1)
            """;

    /** Of several cycles that somebody learnt in one unit of then, the last stands in the list. */
    private static final String LATER_THERE = " g where g.person_id = f.person_id and g.course_id = f.course_id"
            + " and g.unit_id = f.unit_id and g.cycle_no > f.cycle_no";

    @Inject
    private ReportRepository reports;

    @Inject
    private FormerUnits former;

    int count(UnitId unit, CourseId course, PeopleQuery query, LocalDate today) {
        return reports.count(new Sql()
                .add("select count(*)")
                .add(from(unit, course, query, today))
                .add(where(query)));
    }

    List<PersonProgress> find(UnitId unit, CourseId course, PeopleQuery query, ListPage page, LocalDate today) {
        long id = course.value();
        Sql sql = new Sql()
                .add(COLUMNS, today, today)
                .add(from(unit, course, query, today))
                .add(BESIDE, id, id, id)
                .add(where(query))
                .add(orderBy(query))
                .page(page.offset(), page.size());
        return reports.rows(sql).stream().map(row -> read(row, today)).toList();
    }

    private static PersonProgress read(Row row, LocalDate today) {
        PersonId person = new PersonId(row.number());
        String name = row.text();
        String phone = row.textOrNull();
        UnitId team = new UnitId(row.number());
        String teamName = row.text();
        String role = row.textOrNull();
        String enrolment = row.textOrNull();
        String assignment = row.textOrNull();
        LocalDate dueOn = row.day();
        return new PersonProgress(
                person,
                name,
                phone,
                team,
                teamName,
                role == null ? null : TeamRole.valueOf(role),
                Standing.of(enrolment, assignment, dueOn, today),
                row.count(),
                row.count(),
                dueOn,
                row.instant(),
                row.textOrNull());
    }

    /** {@code f} is the fact that the figure counts, {@code p} its person, {@code tu} the team it counts for. */
    private Sql from(UnitId unit, CourseId course, PeopleQuery query, LocalDate today) {
        if (query.asItWas()) {
            return former.from(unit)
                    .add(factOf(query.state(), FormerUnits.STAMPED))
                    .add("f.cycle_no > 0 and f.course_id = ?", course.value())
                    .add("and not exists (select 1 from " + tableOf(query.state()) + LATER_THERE)
                    .add(conditionOf(query.state(), "g") + ")")
                    .add("join unit tu on tu.id = f.team_id join person p on p.id = f.person_id");
        }
        Sql sql = new Sql().fromTeamsBelow(unit.value(), today).add(factOf(query.state(), "f.team_id = tu.id"));
        if (query.state() == PeopleState.MEMBERS) {
            sql.counting("f", today);
        } else {
            sql.add(currentOf(query.state()) + " and f.course_id = ?", course.value());
        }
        if (query.state() == PeopleState.OVERDUE) {
            sql.add("and f.due_on < ?", today);
        }
        return sql.add("join person p on p.id = f.person_id");
    }

    private static String factOf(PeopleState state, String place) {
        return "join " + tableOf(state) + " f on " + place + conditionOf(state, "f") + " and";
    }

    private static String conditionOf(PeopleState state, String alias) {
        return switch (state) {
            case MEMBERS, STARTED, COMPLETED -> "";
            case ASSIGNED -> " and " + alias + ".state not in ('EXEMPT', 'CANCELLED')";
            case NOT_STARTED -> " and " + alias + ".state = 'ASSIGNED'";
            case OVERDUE -> " and " + alias + ".state in ('ASSIGNED', 'IN_PROGRESS')";
            case IN_PROGRESS -> " and " + alias + ".state = 'ACTIVE'";
        };
    }

    private static String tableOf(PeopleState state) {
        return switch (state) {
            case MEMBERS -> "membership";
            case ASSIGNED, NOT_STARTED, OVERDUE -> "learning_assignment";
            case STARTED, IN_PROGRESS -> "enrolment";
            case COMPLETED -> "course_completion";
        };
    }

    /** Of a course that is repeated only the cycle that counts; a completion belongs to the cycle of its enrolment. */
    private static String currentOf(PeopleState state) {
        return state == PeopleState.COMPLETED
                ? "exists (select 1 from enrolment n where n.id = f.enrolment_id and n.current_marker = 1)"
                : "f.current_marker = 1";
    }

    private static Sql where(PeopleQuery query) {
        String folded = VietnameseText.fold(query.search());
        if (folded.isEmpty()) {
            return new Sql();
        }
        String digits = folded.replaceAll("[^0-9]", "").replaceFirst("^(84|0)", "");
        return digits.length() < 3
                ? new Sql().add("where p.folded_name like ? escape '!'", Sql.containing(folded))
                : new Sql()
                        .add(
                                "where (p.folded_name like ? escape '!' or p.phone like ?)",
                                Sql.containing(folded),
                                "%" + digits + "%");
    }

    private static Sql orderBy(PeopleQuery query) {
        String direction = query.descending() ? " desc" : "";
        Sql sql = new Sql().add("order by");
        @Nullable String exact = withMarks(query.search());
        if (exact != null) {
            sql.add("case when lower(p.full_name) like ? escape '!' then 0 else 1 end,", exact);
        }
        return switch (query.order()) {
            case NAME -> sql.add("p.sort_key" + direction + ", p.id");
            case TEAM -> sql.add("tu.sort_key" + direction + ", tu.id, p.sort_key, p.id");
            case PROGRESS -> sql.add("coalesce(e.done_count, -1)" + direction + ", p.sort_key, p.id");
            case COMPLETED_ON ->
                sql.add("case when e.completed_at is null then 1 else 0 end, e.completed_at" + direction)
                        .add(", p.sort_key, p.id");
        };
    }

    /** Who types marks means them: those names come first. */
    private static @Nullable String withMarks(String search) {
        String typed = VietnameseText.clean(search).toLowerCase(java.util.Locale.ROOT);
        return typed.equals(VietnameseText.fold(search)) ? null : Sql.containing(typed);
    }
}
