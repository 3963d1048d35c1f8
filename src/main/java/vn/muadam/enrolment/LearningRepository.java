package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/** Reads what the learner's pages show, each list in one query. */
@ApplicationScoped
class LearningRepository {

    @PersistenceContext
    private EntityManager entityManager;

    /** Every course that is offered, or that the person ever began; the assigned ones first, the most urgent on top. */
    List<LearnerCourse> findCourses(PersonId person) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select c.course_key, v.id, v.title, v.short_title, v.title_en, v.minutes,
                          a.state, a.due_on, e.id, e.done_count, e.required_count, e.last_activity_id,
                          e.last_seen_at, e.completed_at,
                          (select max(x.completed_at) from enrolment x where x.course_id = c.id and x.person_id = ?
                           and x.current_marker is null and x.cycle_no > 0)
                        from course c
                        left join learning_assignment a on a.course_id = c.id and a.person_id = ? and a.current_marker = 1
                          and a.state not in ('EXEMPT', 'CANCELLED')
                        left join enrolment e on e.course_id = c.id and e.person_id = ? and e.current_marker = 1
                        join course_version v on v.id = coalesce(e.version_id, c.published_version_id)
                        order by case when a.due_on is null then 1 else 0 end, a.due_on, c.course_key
                        """)
                .setParameter(1, person.value())
                .setParameter(2, person.value())
                .setParameter(3, person.value())
                .getResultList();
        return rows.stream().map(Columns::new).map(LearningRepository::toCourse).toList();
    }

    private static LearnerCourse toCourse(Columns row) {
        return new LearnerCourse(
                row.text(0),
                new CourseVersionId(row.number(1)),
                row.text(2),
                row.text(3),
                row.textOrNull(4),
                row.count(5),
                row.has(6) ? AssignmentState.valueOf(row.text(6)) : null,
                row.day(7),
                row.has(8) ? new EnrolmentId(row.number(8)) : null,
                row.has(9) ? row.count(9) : 0,
                row.has(10) ? row.count(10) : 0,
                row.has(11) ? new ActivityId(row.number(11)) : null,
                row.instant(12),
                row.instant(13),
                row.instant(14));
    }

    /** The team's name, how many of its members of that day must learn something, how many have nothing left. */
    Optional<TeamLine> findTeamLine(UnitId team, LocalDate day) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select u.name, count(s.person_id), sum(case when s.open_count = 0 then 1 else 0 end)
                        from unit u left join (
                          select a.person_id,
                            sum(case when a.state in ('ASSIGNED', 'IN_PROGRESS') then 1 else 0 end) as open_count
                          from learning_assignment a join membership m on m.person_id = a.person_id
                          where m.team_id = ? and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?)
                          and a.current_marker = 1 and a.state not in ('EXEMPT', 'CANCELLED')
                          group by a.person_id
                        ) s on 1 = 1
                        where u.id = ? group by u.name
                        """)
                .setParameter(1, team.value())
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, Date.valueOf(day))
                .setParameter(4, team.value())
                .getResultList();
        return rows.stream()
                .map(Columns::new)
                .map(row -> new TeamLine(team, row.text(0), row.count(1), row.count(2)))
                .findFirst();
    }

    /** The official who looks after that team: of its commune, never of the province. */
    Optional<Helper> findHelper(UnitId team, LocalDate day) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select p.full_name, p.form_of_address, p.phone, u.name
                        from role_grant g
                        join unit_closure c on c.ancestor_id = g.unit_id and c.descendant_id = ?
                        join unit u on u.id = g.unit_id
                        join person p on p.id = g.person_id
                        where g.role_name = 'COMMUNE_OFFICER' and u.level_code = 'COMMUNE'
                        and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?)
                        order by g.id
                        """)
                .setParameter(1, team.value())
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, Date.valueOf(day))
                .setMaxResults(1)
                .getResultList();
        return rows.stream()
                .map(Columns::new)
                .map(row -> new Helper(row.text(0), row.textOrNull(1), row.textOrNull(2), row.text(3), null))
                .findFirst();
    }
}
