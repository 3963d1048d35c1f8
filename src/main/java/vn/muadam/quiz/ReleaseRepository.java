package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.CourseId;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Stores where results of exams are released, and finds those that wait for it. */
@ApplicationScoped
class ReleaseRepository {

    /** Results at an exam, in any version of its course, of people whom the unit counts. */
    private static final String RESULTS = """
             from quiz_result r join activity x on x.id = r.quiz_id
            join enrolment e on e.person_id = r.person_id and e.course_id = r.course_id and e.cycle_no = r.cycle_no
            where r.course_id = ? and x.activity_key = ? and exists (select 1 from unit_closure c
              where c.descendant_id = coalesce(e.team_id, e.unit_id) and c.ancestor_id = ?)
            """;

    @PersistenceContext
    private EntityManager entityManager;

    void add(QuizRelease release) {
        entityManager.persist(release);
        entityManager.flush();
    }

    /** Keeps others from releasing there until the transaction ends. */
    void lock(UnitId unit) {
        entityManager.find(Unit.class, unit.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    QuizRelease get(long id) {
        return Optional.ofNullable(entityManager.find(QuizRelease.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Whether the results are released for that unit: by itself, or by one above it. */
    boolean isReleased(CourseId course, String quizKey, UnitId place) {
        return number(entityManager
                        .createNativeQuery("""
                                select count(*) from quiz_release l join unit_closure c on c.ancestor_id = l.unit_id
                                where l.course_id = ? and l.quiz_key = ? and c.descendant_id = ?
                                """)
                        .setParameter(1, course.value())
                        .setParameter(2, quizKey)
                        .setParameter(3, place.value()))
                > 0;
    }

    int countResults(CourseId course, String quizKey, UnitId unit) {
        return number(results("select count(*)", "", course, quizKey, unit));
    }

    /** The next ones after that id. */
    List<Long> findResults(QuizRelease release, long after, int size) {
        Query query = results(
                        "select r.id",
                        " and r.id > ? order by r.id",
                        release.getCourse(),
                        release.getQuizKey(),
                        release.getUnit())
                .setParameter(4, after)
                .setMaxResults(size);
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Query results(String columns, String order, CourseId course, String quizKey, UnitId unit) {
        return entityManager
                .createNativeQuery(columns + RESULTS + order)
                .setParameter(1, course.value())
                .setParameter(2, quizKey)
                .setParameter(3, unit.value());
    }

    private static int number(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }
}
