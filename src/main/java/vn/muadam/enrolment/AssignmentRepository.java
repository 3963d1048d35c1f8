package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/** Stores assignments, and finds whom a requirement reaches without one. */
@ApplicationScoped
class AssignmentRepository {

    /** Members by their primary team, which is the one that counts them. */
    private static final String MISSING = """
            select m.person_id, r.course_id, r.id, m.team_id,
              (select u.id from unit_closure up join unit u on u.id = up.ancestor_id
               where up.descendant_id = m.team_id and u.level_code = 'COMMUNE'),
              r.due_on, e.enrolled_at, e.completed_at
            from course_requirement r
            join course c on c.id = r.course_id and c.published_version_id is not null
            join unit_closure below on below.ancestor_id = r.unit_id
            join membership m on m.team_id = below.descendant_id and m.primary_team = true
            left join enrolment e on e.person_id = m.person_id and e.course_id = r.course_id and e.cycle_no = 1
            where r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)
            and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?)
            and (r.audience = 'MEMBER' or (r.audience = 'LEADER' and m.team_role in ('LEADER', 'DEPUTY')))
            and not exists (select 1 from learning_assignment a
              where a.person_id = m.person_id and a.course_id = r.course_id and a.cycle_no = 1)
            """;

    @PersistenceContext
    private EntityManager entityManager;

    void add(LearningAssignment assignment) {
        entityManager.persist(assignment);
    }

    Optional<LearningAssignment> find(PersonId person, CourseId course) {
        return entityManager
                .createQuery("""
                        select a from LearningAssignment a
                        where a.person = :person and a.course = :course and a.cycle = :cycle
                        """, LearningAssignment.class)
                .setParameter("person", person)
                .setParameter("course", course)
                .setParameter("cycle", Enrolment.FIRST_CYCLE)
                .getResultStream()
                .findFirst();
    }

    List<MissingAssignment> findMissing(PersonId person, LocalDate day) {
        Query query = on(day, entityManager.createNativeQuery(MISSING + " and m.person_id = ? order by r.id"));
        return read(query.setParameter(5, person.value()));
    }

    /** Part of all that are missing: people from that id on, in the order of their ids. */
    List<MissingAssignment> findMissingFrom(long firstPerson, LocalDate day, int size) {
        Query query =
                on(day, entityManager.createNativeQuery(MISSING + " and m.person_id >= ? order by m.person_id, r.id"));
        return read(query.setParameter(5, firstPerson).setMaxResults(size));
    }

    /** Writes what is pending and forgets it: a long run must not keep every row in memory. */
    void flushAndForget() {
        entityManager.flush();
        entityManager.clear();
    }

    private static Query on(LocalDate day, Query query) {
        Date date = Date.valueOf(day);
        return query.setParameter(1, date)
                .setParameter(2, date)
                .setParameter(3, date)
                .setParameter(4, date);
    }

    private static List<MissingAssignment> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Columns::new)
                .map(AssignmentRepository::toMissing)
                .toList();
    }

    private static MissingAssignment toMissing(Columns row) {
        return new MissingAssignment(
                new PersonId(row.number(0)),
                new CourseId(row.number(1)),
                row.number(2),
                new UnitId(row.number(3)),
                row.has(4) ? new UnitId(row.number(4)) : null,
                row.day(5),
                row.has(6),
                row.instant(7));
    }
}
