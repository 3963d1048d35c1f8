package vn.muadam.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.AssignmentState;
import vn.muadam.identity.People;
import vn.muadam.identity.Person;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.identity.Scope;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Reads one person for the officials of the units they belong or have belonged to. */
@ApplicationScoped
class PersonReports {

    private static final String TEAMS = """
            select tu.id, tu.name,
              (select max(co.name) from unit_closure up join unit co on co.id = up.ancestor_id
               where up.descendant_id = tu.id and co.level_code = 'COMMUNE'),
              m.team_role, m.primary_team, m.valid_from, m.valid_to
            from membership m join unit tu on tu.id = m.team_id
            where m.person_id = ? and (m.valid_to is null or m.valid_to >= m.valid_from) order by case when m.valid_to is null then 0 else 1 end, m.valid_from desc, m.id
            """;

    private static final String COURSES = """
            select c.course_key, v.title, e.state, a.state, a.due_on, e.done_count, e.required_count, e.last_seen_at,
              e.completed_at,
              (select sum(q.attempts) from quiz_result q
               where q.person_id = ? and q.course_id = c.id and q.purpose = 'TEST'),
              (select max(q.percent_score) from quiz_result q
               where q.person_id = ? and q.course_id = c.id and q.purpose = 'TEST'),
              k.state, k.number_text, k.public_code,
              (select count(*) from activity_completion d where d.enrolment_id = e.id and d.assisted_by is not null),
              (select count(*) from activity_completion d where d.enrolment_id = e.id and d.completed_by = 'ADMIN'),
              a.first_due_on
            from course c
            left join enrolment e on e.course_id = c.id and e.current_marker = 1 and e.person_id = ?
            left join learning_assignment a on a.course_id = c.id and a.current_marker = 1 and a.person_id = ?
            left join certificate k on k.course_id = c.id and k.active_marker = 1 and k.person_id = ?
              and k.cycle_no = (select max(x.cycle_no) from certificate x
                where x.person_id = k.person_id and x.course_id = k.course_id and x.active_marker = 1)
            join course_version v on v.id = coalesce(e.version_id, c.published_version_id)
            where e.id is not null or a.id is not null order by c.course_key
            """;

    @Inject
    private ReportRepository reports;

    @Inject
    private People people;

    /**
     * The person of that id.
     *
     * @throws NotFoundException when no unit of the scope keeps the record, and no team there has or had them
     */
    PersonReport get(PersonId id, Scope scope, LocalDate today) {
        requireInScope(id, scope);
        Person person = people.get(id);
        return new PersonReport(
                person.getFullName(),
                person.getBirthYear(),
                person.getPhone().map(PhoneNumber::e164).orElse(null),
                person.isNameConfirmed(),
                findTeams(id),
                findCourses(id, today));
    }

    /**
     * Makes sure that the person may be looked at.
     *
     * @throws NotFoundException when no unit of the scope keeps the record, and no team there has or had them
     */
    void requireInScope(PersonId id, Scope scope) {
        if (reports.count(teamsInScope(id, scope)) == 0 && reports.count(homeInScope(id, scope)) == 0) {
            throw new NotFoundException();
        }
    }

    private static Sql homeInScope(PersonId id, Scope scope) {
        return inScope(
                new Sql()
                        .add("select count(*) from person p join unit_closure c on c.descendant_id = p.home_unit_id")
                        .add("where p.merged_into is null and p.id = ?", id.value()),
                scope);
    }

    private static Sql teamsInScope(PersonId id, Scope scope) {
        return inScope(
                new Sql()
                        .add("select count(*) from membership m join unit_closure c on c.descendant_id = m.team_id")
                        .add("where m.person_id = ?", id.value()),
                scope);
    }

    private static Sql inScope(Sql sql, Scope scope) {
        List<Long> roots = scope.rootIds();
        return sql.add(
                "and c.ancestor_id in (" + String.join(", ", Collections.nCopies(roots.size(), "?")) + ")",
                roots.toArray());
    }

    private List<PersonReport.Belonging> findTeams(PersonId id) {
        return reports.rows(new Sql().add(TEAMS, id.value())).stream()
                .map(row -> new PersonReport.Belonging(
                        new UnitId(row.number()),
                        row.text(),
                        row.textOrNull(),
                        TeamRole.valueOf(row.text()),
                        row.flag(),
                        row.dayOr(LocalDate.EPOCH),
                        row.day()))
                .toList();
    }

    private List<PersonReport.Learning> findCourses(PersonId id, LocalDate today) {
        long person = id.value();
        Sql sql = new Sql().add(COURSES, person, person, person, person, person);
        return reports.rows(sql).stream().map(row -> readCourse(row, today)).toList();
    }

    private static PersonReport.Learning readCourse(Row row, LocalDate today) {
        String key = row.text();
        String title = row.text();
        @Nullable String enrolment = row.textOrNull();
        @Nullable String assignment = row.textOrNull();
        @Nullable LocalDate dueOn = row.day();
        return new PersonReport.Learning(
                key,
                title,
                Standing.of(enrolment, assignment, dueOn, today),
                row.count(),
                row.count(),
                dueOn,
                row.instant(),
                row.instant(),
                row.count(),
                row.decimal(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.count(),
                row.count(),
                new PersonReport.Duty(assignment == null ? null : AssignmentState.valueOf(assignment), row.day()));
    }
}
