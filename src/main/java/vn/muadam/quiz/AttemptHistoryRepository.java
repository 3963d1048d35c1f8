package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.muadam.course.CourseId;
import vn.muadam.enrolment.EnrolmentId;
import vn.muadam.identity.PersonId;

/** Moves attempts and results from one record of a person to another, past the entities, which never do. */
@ApplicationScoped
class AttemptHistoryRepository {

    @PersistenceContext
    private EntityManager entityManager;

    int count(PersonId person) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from attempt where person_id = ? and preview = false")
                        .setParameter(1, person.value())
                        .getSingleResult())
                .intValue();
    }

    void moveAttempts(EnrolmentId enrolment, PersonId person, int cycle) {
        entityManager
                .createNativeQuery("update attempt set person_id = ?, cycle_no = ? where enrolment_id = ?")
                .setParameter(1, person.value())
                .setParameter(2, cycle)
                .setParameter(3, enrolment.value())
                .executeUpdate();
    }

    void moveResults(CourseId course, PersonId from, int fromCycle, PersonId to, int toCycle) {
        entityManager
                .createNativeQuery("update quiz_result set person_id = ?, cycle_no = ?"
                        + " where person_id = ? and course_id = ? and cycle_no = ?")
                .setParameter(1, to.value())
                .setParameter(2, toCycle)
                .setParameter(3, from.value())
                .setParameter(4, course.value())
                .setParameter(5, fromCycle)
                .executeUpdate();
    }
}
