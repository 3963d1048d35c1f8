package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.enrolment.EnrolmentId;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.VietnamTime;

/** Moves attempts and results from one record of a person to another, past the entities, which never do. */
@ApplicationScoped
class AttemptHistoryRepository {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @PersistenceContext
    private EntityManager entityManager;

    /** An attempt, as its learner is told it. */
    /** @param helper the full name of whoever helped; null when nobody did */
    record Told(String title, String result, @Nullable String helper) {}

    List<Told> findAll(PersonId person) {
        List<?> rows = entityManager
                .createNativeQuery("select v.title, a.started_at, a.percent_score, h.full_name from attempt a"
                        + " join activity q on q.id = a.quiz_id join course_version v on v.id = q.version_id"
                        + " left join person h on h.id = a.assisted_by"
                        + " where a.person_id = ? and a.preview = false order by a.started_at, a.id")
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Told((String) row[0], resultOf((Timestamp) row[1], row[2]), (String) row[3]))
                .toList();
    }

    private static String resultOf(Timestamp startedAt, @Nullable Object percent) {
        String day = DAY.format(VietnamTime.dayOf(startedAt.toInstant()));
        return percent == null
                ? day
                : day + ": "
                        + new BigDecimal(percent.toString())
                                .stripTrailingZeros()
                                .toPlainString() + "%";
    }

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
