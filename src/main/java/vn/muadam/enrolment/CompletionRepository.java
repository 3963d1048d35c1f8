package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.ActivityId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/** Stores what officials declared complete, and takes back the completion of a course. */
@ApplicationScoped
class CompletionRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(CompletionOverride override) {
        entityManager.persist(override);
    }

    /** Those in force in an enrolment. */
    List<CompletionOverride> findInForce(EnrolmentId enrolment) {
        return entityManager
                .createQuery(
                        "select o from CompletionOverride o where o.enrolment = :enrolment and o.endedAt is null",
                        CompletionOverride.class)
                .setParameter("enrolment", enrolment)
                .getResultList();
    }

    List<CompletionOverride> findInForce(EnrolmentId enrolment, ActivityId activity) {
        return findInForce(enrolment).stream()
                .filter(one -> one.getActivity().equals(activity))
                .toList();
    }

    /** The team that counts the completion of the course; empty where none does. */
    Optional<UnitId> findTeam(EnrolmentId enrolment) {
        return entityManager
                .createQuery("select c from CourseCompletion c where c.enrolment = :enrolment", CourseCompletion.class)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst()
                .map(CourseCompletion::getTeam);
    }

    /** The fact that the course was completed in that enrolment is one no more; the audit trail tells of it. */
    void removeCompletion(EnrolmentId enrolment) {
        entityManager
                .createQuery("delete from CourseCompletion c where c.enrolment = :enrolment")
                .setParameter("enrolment", enrolment)
                .executeUpdate();
    }

    /** A declaration as its learner is told of it. */
    record Told(String course, String activity, Instant givenAt, String reason) {}

    /** All that was ever declared complete for a person, the first one first. */
    List<Told> findAll(PersonId person) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select v.title, a.title, o.given_at, o.reason from completion_override o
                        join enrolment e on e.id = o.enrolment_id join activity a on a.id = o.activity_id
                        join course_version v on v.id = e.version_id where e.person_id = ? order by o.id
                        """)
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Told(
                        row[0].toString(), row[1].toString(), ((Timestamp) row[2]).toInstant(), row[3].toString()))
                .toList();
    }
}
