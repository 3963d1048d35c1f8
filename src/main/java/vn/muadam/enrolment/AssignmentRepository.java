package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Stores assignments, and finds whom a requirement reaches without one, or reaches again. */
@ApplicationScoped
class AssignmentRepository {

    private static final String MEMBERS = missing(Reach.MEMBERS, "m.team_id");

    private static final String OFFICIALS = missing(Reach.OFFICIALS, "cast(null as bigint)");

    private static final String RELEASED = """
            select a.* from learning_assignment a
            where a.id > ? and a.current_marker = 1 and a.state in ('ASSIGNED', 'IN_PROGRESS')
            and a.requirement_id is not null and not exists (%s) and not exists (%s)
            """.formatted(asked(Reach.MEMBERS), asked(Reach.OFFICIALS));

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

    /** Reads the assignment anew and keeps every other transaction from changing it until this one ends. */
    LearningAssignment lock(long id) {
        return Optional.ofNullable(entityManager.find(LearningAssignment.class, id, LockModeType.PESSIMISTIC_WRITE))
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
                        where a.person = :person and a.course = :course and a.currentMarker = 1
                        """, LearningAssignment.class)
                .setParameter("person", person)
                .setParameter("course", course)
                .getResultStream()
                .findFirst();
    }

    List<MissingAssignment> findMissing(PersonId person, LocalDate day) {
        return read(of(" = ?", person.value(), null, "order by 3", day));
    }

    /** Part of all that are missing, or of those of one requirement: people from that id on, in the order of their ids. */
    List<MissingAssignment> findMissingFrom(long firstPerson, @Nullable Long requirement, LocalDate day, int size) {
        return read(of(" >= ?", firstPerson, requirement, "order by 1, 3", day).setMaxResults(size));
    }

    /** Lets an earlier cycle end in the database before the next one begins. */
    void flush() {
        entityManager.flush();
    }

    /** Writes what is pending and forgets it: a long run must not keep every row in memory. */
    void flushAndForget() {
        entityManager.flush();
        entityManager.clear();
    }

    /** Reads many at once, so that one by one they are known. */
    void readAhead(List<Long> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery("select a from LearningAssignment a where a.id in :ids", LearningAssignment.class)
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    /** Open assignments that no requirement asks for any more, of one requirement or all, by their ids after that one. */
    List<LearningAssignment> findReleased(long after, @Nullable Long requirement, LocalDate day, int size) {
        Date date = Date.valueOf(day);
        String whose = requirement == null ? "" : " and a.requirement_id = " + requirement;
        Query query = entityManager.createNativeQuery(RELEASED + whose + " order by a.id", LearningAssignment.class);
        query.setParameter(1, after);
        for (int place = 2; place <= 9; place++) {
            query.setParameter(place, date);
        }
        return typed(query.setMaxResults(size));
    }

    @SuppressWarnings("unchecked") // a native query knows no entity type
    private static List<LearningAssignment> typed(Query query) {
        return query.getResultList();
    }

    /** How many still owe what that requirement asked of them. */
    int countOpen(long requirement) {
        return ((Number) entityManager
                        .createNativeQuery("""
                                select count(*) from learning_assignment
                                where requirement_id = ? and current_marker = 1 and state in ('ASSIGNED', 'IN_PROGRESS')
                                """)
                        .setParameter(1, requirement)
                        .getSingleResult())
                .intValue();
    }

    /** What a requirement is withdrawn for has no next cycle until another one says so. */
    void forgetNextCycles(CourseRequirement requirement) {
        entityManager
                .createNativeQuery("""
                        update learning_assignment set next_cycle_on = null
                        where course_id = ? and current_marker = 1 and next_cycle_on is not null
                        and coalesce(team_id, unit_id) in (select descendant_id from unit_closure where ancestor_id = ?)
                        """)
                .setParameter(1, requirement.getCourse().value())
                .setParameter(2, requirement.getUnit().value())
                .executeUpdate();
    }

    private Query of(String which, long person, @Nullable Long requirement, String order, LocalDate day) {
        String whose = " and m.person_id" + which + (requirement == null ? "" : " and r.id = " + requirement);
        Query query =
                entityManager.createNativeQuery(MEMBERS + whose + " union all " + OFFICIALS + whose + " " + order);
        Date date = Date.valueOf(day);
        for (int place = 1; place <= 16; place++) {
            query.setParameter(place, place % 8 == 0 ? (Object) person : date);
        }
        return query;
    }

    /**
     * People whom a requirement of their place reaches, and who have no assignment for it, or one that is settled while it
     * is asked again. It begins with the person and goes up; Derby would rather begin with the requirements and look at
     * everybody below them.
     */
    private static String missing(Reach reach, String team) {
        return """
                select m.person_id, r.course_id, r.id, %1$s,
                  (select u.id from unit_closure up join unit u on u.id = up.ancestor_id
                   where up.descendant_id = %2$s and u.level_code = 'COMMUNE'),
                  a.id,
                  (select max(x.cycle_no) from learning_assignment x
                   where x.person_id = m.person_id and x.course_id = r.course_id),
                  e.id
                from --DERBY-PROPERTIES joinOrder=FIXED
                %3$s m
                join unit_closure below on below.descendant_id = %2$s
                join course_requirement r on r.unit_id = below.ancestor_id
                join course c on c.id = r.course_id and c.published_version_id is not null
                left join enrolment e on e.person_id = m.person_id and e.course_id = r.course_id and e.current_marker = 1
                left join learning_assignment a on a.person_id = m.person_id and a.course_id = r.course_id
                  and a.current_marker = 1
                where %4$s and %5$s
                and (a.id is null or a.state = 'CANCELLED' or (r.due_kind in ('YEARLY', 'RENEWAL')
                  and (a.next_cycle_on <= ? or (a.next_cycle_on is null and a.state in ('COMPLETED', 'EXEMPT')))))
                """.formatted(team, reach.place(), reach.table(), reach.today(), reach.tenure());
    }

    private static String asked(Reach reach) {
        return """
                select 1 from %s m join unit_closure below on below.descendant_id = %s
                join course_requirement r on r.unit_id = below.ancestor_id
                where m.person_id = a.person_id and r.course_id = a.course_id and %s
                """.formatted(reach.table(), reach.place(), reach.today());
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
                row.has(5) ? (Long) row.number(5) : null,
                row.has(6) ? Math.max(0, row.count(6)) : 0,
                row.has(7) ? (Long) row.number(7) : null);
    }
}
