package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.identity.Person;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;

/** Stores enrolments and completions; what is locked here is managed and written when the transaction ends. */
@ApplicationScoped
class EnrolmentRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Enrolment enrolment) {
        entityManager.persist(enrolment);
    }

    void add(ActivityCompletion completion) {
        entityManager.persist(completion);
    }

    void add(CourseCompletion completion) {
        entityManager.persist(completion);
    }

    /** Writes what is pending, so that whoever reads by SQL in the same transaction sees it. */
    void flush() {
        entityManager.flush();
    }

    Enrolment get(EnrolmentId id) {
        return Optional.ofNullable(entityManager.find(Enrolment.class, id.value()))
                .orElseThrow(NotFoundException::new);
    }

    /** Reads the enrolment anew and keeps every other transaction from changing it until this one ends. */
    Enrolment lock(EnrolmentId id) {
        return Optional.ofNullable(entityManager.find(Enrolment.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    /** One person's enrolments and assignments are created one after the other: the second device waits here. */
    void lockPerson(PersonId id) {
        if (entityManager.find(Person.class, id.value(), LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotFoundException();
        }
    }

    Optional<Enrolment> find(PersonId person, CourseId course) {
        return entityManager
                .createQuery(
                        "select e from Enrolment e where e.person = :person and e.course = :course and e.currentMarker = 1",
                        Enrolment.class)
                .setParameter("person", person)
                .setParameter("course", course)
                .getResultStream()
                .findFirst();
    }

    @Nullable
    Instant findCompletedBefore(PersonId person, CourseId course) {
        return entityManager
                .createQuery("""
                        select max(e.completedAt) from Enrolment e where e.person = :person and e.course = :course
                        and e.currentMarker is null and e.cycle > 0
                        """, Instant.class)
                .setParameter("person", person)
                .setParameter("course", course)
                .getSingleResult();
    }

    /** The number after those that the person has had in that course; 1 for the first. */
    int nextCycle(PersonId person, CourseId course) {
        Integer last = entityManager
                .createQuery(
                        "select max(e.cycle) from Enrolment e where e.person = :person and e.course = :course",
                        Integer.class)
                .setParameter("person", person)
                .setParameter("course", course)
                .getSingleResult();
        return last == null || last < 0 ? Enrolment.FIRST_CYCLE : last + 1;
    }

    Optional<ActivityCompletion> findCompletion(EnrolmentId enrolment, ActivityId activity) {
        return entityManager
                .createQuery(
                        "select c from ActivityCompletion c where c.enrolment = :enrolment and c.activity = :activity",
                        ActivityCompletion.class)
                .setParameter("enrolment", enrolment)
                .setParameter("activity", activity)
                .getResultStream()
                .findFirst();
    }

    /** To look at only: also what was archived long ago, and then an activity that was opened anew since is there twice. */
    @SuppressWarnings("unchecked") // a native query knows no entity type
    List<ActivityCompletion> findCompletions(EnrolmentId enrolment) {
        return entityManager
                .createNativeQuery("""
                        select * from activity_completion where enrolment_id = ?
                        union all select * from activity_completion_archive where enrolment_id = ?
                        """, ActivityCompletion.class)
                .setParameter(1, enrolment.value())
                .setParameter(2, enrolment.value())
                .getResultList();
    }

    /** What the published version of the course asks for. */
    Syllabus getSyllabus(CourseId course) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select v.id, v.completion_count,
                          (select count(*) from activity a where a.version_id = v.id and a.required = true)
                        from course c join course_version v on v.id = c.published_version_id where c.id = ?
                        """)
                .setParameter(1, course.value())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        Columns row = new Columns(rows.get(0));
        int required = row.count(2);
        int asked = row.has(1) ? Math.min(required, row.count(1)) : required;
        return new Syllabus(course, new CourseVersionId(row.number(0)), asked);
    }

    /** An activity of another version does not exist for this enrolment. */
    void requireActivity(ActivityId activity, CourseVersionId version) {
        if (findRequired(activity, version).isEmpty()) {
            throw new NotFoundException();
        }
    }

    /** Whether the activity counts towards the completion of the course. */
    boolean isRequired(ActivityId activity, CourseVersionId version) {
        return findRequired(activity, version).contains(true);
    }

    private List<?> findRequired(ActivityId activity, CourseVersionId version) {
        return entityManager
                .createNativeQuery("select required from activity where id = ? and version_id = ?")
                .setParameter(1, activity.value())
                .setParameter(2, version.value())
                .getResultList();
    }

    /** How many of the required activities of its version are complete; those in the archive count as well. */
    int countRequiredDone(Enrolment enrolment) {
        Number done = (Number) entityManager
                .createNativeQuery("""
                        select count(*) from activity a where a.version_id = ? and a.required = true and (
                          exists (select 1 from activity_completion c
                            where c.activity_id = a.id and c.enrolment_id = ? and c.state = 'COMPLETED')
                          or exists (select 1 from activity_completion_archive h
                            where h.activity_id = a.id and h.enrolment_id = ? and h.state = 'COMPLETED'))
                        """)
                .setParameter(1, enrolment.getVersion().value())
                .setParameter(2, enrolment.getId().value())
                .setParameter(3, enrolment.getId().value())
                .getSingleResult();
        return done.intValue();
    }
}
