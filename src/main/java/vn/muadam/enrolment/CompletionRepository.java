package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.ActivityId;
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
}
