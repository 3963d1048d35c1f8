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
import vn.muadam.shared.NotFoundException;

/** Stores assignments, and finds whom a requirement reaches without one. */
@ApplicationScoped
class AssignmentRepository {

    /** Members by their primary team, which is the one that counts them. */
    private static final String MEMBERS = missing(
            "m.person_id",
            "m.team_id",
            "m.team_id",
            "membership m",
            "m",
            "m.primary_team = true and (r.audience = 'MEMBER'"
                    + " or (r.audience = 'LEADER' and m.team_role in ('LEADER', 'DEPUTY')))");

    /** Officials by their office; no team counts them. */
    private static final String OFFICIALS = missing(
            "g.person_id",
            "cast(null as bigint)",
            "g.unit_id",
            "role_grant g",
            "g",
            "g.role_name = 'COMMUNE_OFFICER' and r.audience = 'OFFICIAL'");

    @PersistenceContext
    private EntityManager entityManager;

    void add(LearningAssignment assignment) {
        entityManager.persist(assignment);
    }

    void remove(LearningAssignment assignment) {
        entityManager.remove(assignment);
    }

    LearningAssignment get(long id) {
        return Optional.ofNullable(entityManager.find(LearningAssignment.class, id))
                .orElseThrow(NotFoundException::new);
    }

    List<LearningAssignment> findAll(PersonId person) {
        return entityManager
                .createQuery("select a from LearningAssignment a where a.person = :person", LearningAssignment.class)
                .setParameter("person", person)
                .getResultList();
    }

    boolean hasBegunAnything(PersonId person) {
        return !entityManager
                .createQuery("select e.id from Enrolment e where e.person = :person", Long.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
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
        return read(of(" = ?", "order by 3", person.value(), day));
    }

    /** Part of all that are missing: people from that id on, in the order of their ids. */
    List<MissingAssignment> findMissingFrom(long firstPerson, LocalDate day, int size) {
        return read(of(" >= ?", "order by 1, 3", firstPerson, day).setMaxResults(size));
    }

    /** Writes what is pending and forgets it: a long run must not keep every row in memory. */
    void flushAndForget() {
        entityManager.flush();
        entityManager.clear();
    }

    private Query of(String which, String order, long person, LocalDate day) {
        Query query = entityManager.createNativeQuery(MEMBERS + " and m.person_id" + which + " union all " + OFFICIALS
                + " and g.person_id" + which + " " + order);
        Date date = Date.valueOf(day);
        for (int place = 1; place <= 10; place++) {
            query.setParameter(place, place % 5 == 0 ? (Object) person : date);
        }
        return query;
    }

    /**
     * People to whom a requirement of their place applies, and who have no assignment for it. It begins with the person and
     * goes up; Derby would rather begin with the requirements and look at everybody below them.
     */
    private static String missing(
            String person, String team, String place, String part, String alias, String audience) {
        return """
                select %1$s, r.course_id, r.id, %2$s,
                  (select u.id from unit_closure up join unit u on u.id = up.ancestor_id
                   where up.descendant_id = %3$s and u.level_code = 'COMMUNE'),
                  r.due_on, e.enrolled_at, e.completed_at
                from --DERBY-PROPERTIES joinOrder=FIXED
                %4$s
                join unit_closure below on below.descendant_id = %3$s
                join course_requirement r on r.unit_id = below.ancestor_id
                join course c on c.id = r.course_id and c.published_version_id is not null
                left join enrolment e on e.person_id = %1$s and e.course_id = r.course_id and e.cycle_no = 1
                where r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)
                and %5$s.valid_from <= ? and (%5$s.valid_to is null or %5$s.valid_to >= ?)
                and %6$s
                and not exists (select 1 from learning_assignment a
                  where a.person_id = %1$s and a.course_id = r.course_id and a.cycle_no = 1)
                """.formatted(person, team, place, part, alias, audience);
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
                row.has(3) ? new UnitId(row.number(3)) : null,
                row.has(4) ? new UnitId(row.number(4)) : null,
                row.day(5),
                row.has(6),
                row.instant(7));
    }
}
