package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Stores runs and who is in them. Whoever changes who is in one locks the run first, so that no place is given twice. */
@ApplicationScoped
class RunRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(CourseRun run) {
        entityManager.persist(run);
        entityManager.flush();
    }

    void add(RunMember member) {
        entityManager.persist(member);
    }

    void flush() {
        entityManager.flush();
    }

    CourseRun get(long id) {
        return Optional.ofNullable(entityManager.find(CourseRun.class, id)).orElseThrow(NotFoundException::new);
    }

    CourseRun lock(long id) {
        return Optional.ofNullable(entityManager.find(CourseRun.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    List<CourseRun> findOf(UnitId unit) {
        return entityManager
                .createQuery("select r from CourseRun r where r.unit = :unit", CourseRun.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /**
     * The runs of a course that still take people on that day, in the units to which somebody belongs.
     *
     * @param place their team, or the unit that keeps their record; null finds none
     */
    List<CourseRun> findOpen(CourseId course, @Nullable UnitId place, LocalDate today) {
        if (place == null) {
            return List.of();
        }
        List<?> ids = entityManager
                .createNativeQuery("""
                        select r.id from course_run r where r.course_id = ? and r.ends_on >= ? and r.closed_at is null
                        and r.unit_id in (select c.ancestor_id from unit_closure c where c.descendant_id = ?)
                        order by r.starts_on, r.id
                        """)
                .setParameter(1, course.value())
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, place.value())
                .getResultList();
        return ids.stream().map(id -> get(((Number) id).longValue())).toList();
    }

    Optional<RunMember> findMember(CourseRun run, PersonId person) {
        return findMembers(run, List.of(person)).stream().findFirst();
    }

    List<RunMember> findMembers(CourseRun run, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select m from RunMember m where m.runId = :run and m.person in :people", RunMember.class)
                .setParameter("run", run.getId())
                .setParameter("people", people)
                .getResultList();
    }

    /** Everything that a person ever asked to be in, the first one first. */
    List<RunMember> findMembers(PersonId person) {
        return entityManager
                .createQuery("select m from RunMember m where m.person = :person order by m.id", RunMember.class)
                .setParameter("person", person)
                .getResultList();
    }

    int countAdmitted(CourseRun run) {
        return entityManager
                .createQuery("select count(m) from RunMember m where m.runId = :run and m.state = :state", Long.class)
                .setParameter("run", run.getId())
                .setParameter("state", RunMemberState.ADMITTED)
                .getSingleResult()
                .intValue();
    }

    /** Who waits longest for a place. */
    Optional<RunMember> findNextWaiting(CourseRun run) {
        return entityManager
                .createQuery(
                        "select m from RunMember m where m.runId = :run and m.state = :state order by m.askedAt, m.id",
                        RunMember.class)
                .setParameter("run", run.getId())
                .setParameter("state", RunMemberState.WAITLISTED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What one record of a person is in goes to another, where that one is not in it itself. */
    void move(PersonId from, PersonId to) {
        update("""
                update run_member set person_id = ? where person_id = ?
                and run_id not in (select o.run_id from run_member o where o.person_id = ?)
                """, to, from, to);
    }

    /** What that record was in first comes back to it. */
    void moveBack(PersonId from, PersonId to) {
        update("update run_member set person_id = ? where person_id = ? and first_person_id = ?", to, from, to);
    }

    /** A record that was made by mistake was in nothing. */
    void removeOf(PersonId person) {
        update("delete from run_member where person_id = ?", person);
    }

    private void update(String sql, PersonId... people) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < people.length; i++) {
            query.setParameter(i + 1, people[i].value());
        }
        query.executeUpdate();
    }
}
