package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.UnitId;

/** Reads who sits in a team and how far each is, in one query. */
@ApplicationScoped
class TeamRepository {

    @PersistenceContext
    private EntityManager entityManager;

    /** The members of that day in Vietnamese order, each with the compulsory courses by due date. */
    List<MemberLearning> findMembers(UnitId team, LocalDate day) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select p.id, p.full_name, m.team_role, p.phone, v.short_title, a.state, a.due_on,
                          (select count(*) from activity x, activity y where y.id = e.last_activity_id
                           and x.version_id = v.id and x.kind = 'LESSON' and x.ordinal <= y.ordinal),
                          (select count(*) from activity z where z.version_id = v.id and z.kind = 'LESSON'),
                          e.last_seen_at
                        from membership m
                        join person p on p.id = m.person_id
                        left join learning_assignment a on a.person_id = p.id and a.current_marker = 1
                          and a.state not in ('EXEMPT', 'CANCELLED')
                        left join course c on c.id = a.course_id
                        left join enrolment e on e.person_id = p.id and e.course_id = a.course_id and e.current_marker = 1
                        left join course_version v on v.id = coalesce(e.version_id, c.published_version_id)
                        where m.team_id = ? and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?)
                        order by p.sort_key, p.id, a.due_on, a.id
                        """)
                .setParameter(1, team.value())
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, Date.valueOf(day))
                .getResultList();
        Map<Long, MemberLearning> members = new LinkedHashMap<>();
        rows.stream()
                .map(Columns::new)
                .forEach(row -> members.merge(row.number(0), toMember(row), TeamRepository::join));
        return List.copyOf(members.values());
    }

    private static MemberLearning toMember(Columns row) {
        return new MemberLearning(
                new PersonId(row.number(0)),
                row.text(1),
                TeamRole.valueOf(row.text(2)),
                row.textOrNull(3),
                row.has(5) ? List.of(toCourse(row)) : List.of());
    }

    private static MemberCourse toCourse(Columns row) {
        return new MemberCourse(
                row.text(4),
                AssignmentState.valueOf(row.text(5)),
                row.day(6),
                row.count(7),
                row.count(8),
                row.instant(9));
    }

    private static MemberLearning join(MemberLearning known, MemberLearning more) {
        List<MemberCourse> courses = new ArrayList<>(known.courses());
        courses.addAll(more.courses());
        return new MemberLearning(known.person(), known.fullName(), known.role(), known.phone(), courses);
    }
}
