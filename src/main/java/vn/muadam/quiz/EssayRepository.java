package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import vn.muadam.identity.PersonId;

/** Finds and forgets what somebody wrote or photographed in their attempts, wherever they are kept. */
@ApplicationScoped
class EssayRepository {

    private static final List<String> PLACES = List.of("attempt_slot", "attempt_slot_archive");

    private static final String WRITTEN = """
            select v.title, s.attempt_id, s.slot_no, s.response, k.kind from %s s join attempt a on a.id = s.attempt_id
            join question_version k on k.id = s.question_version_id join activity x on x.id = a.quiz_id
            join course_version v on v.id = x.version_id
            where a.person_id = ? and a.preview = false and k.kind in ('ESSAY', 'PHOTO') and s.response is not null
            order by s.attempt_id, s.slot_no
            """;

    private static final String OF_PERSON = " where attempt_id in (select id from attempt where person_id = ?)";

    @PersistenceContext
    private EntityManager entityManager;

    /** A text and where it was written; of a photograph the key. */
    record Written(String courseTitle, long attempt, int slot, String text, boolean photo) {}

    List<Written> findAll(PersonId person) {
        return PLACES.stream().flatMap(place -> findIn(place, person)).toList();
    }

    private Stream<Written> findIn(String place, PersonId person) {
        List<?> rows = entityManager
                .createNativeQuery(WRITTEN.formatted(place))
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Written(
                        row[0].toString(),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).intValue(),
                        String.join("", ResponseText.read(row[3].toString())),
                        row[4].toString().strip().equals(QuestionKind.PHOTO.name())));
    }

    /** Attempts of theirs in which something waits for a marker. */
    List<Long> findWaiting(PersonId person) {
        List<?> ids = entityManager
                .createNativeQuery(
                        "select distinct s.attempt_id from attempt_slot s join attempt a on a.id = s.attempt_id"
                                + " where a.person_id = ? and s.waits_since is not null order by s.attempt_id")
                .setParameter(1, person.value())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** What they wrote, and what was said to it; marks stay. */
    void forget(PersonId person) {
        for (String place : PLACES) {
            update(
                    "update " + place + " set response = null, waits_since = null" + OF_PERSON
                            + " and question_version_id in (select id from question_version where kind in ('ESSAY', 'PHOTO'))",
                    person);
        }
        update("update answer_mark set comment_text = null" + OF_PERSON, person);
    }

    private void update(String sql, PersonId person) {
        entityManager.createNativeQuery(sql).setParameter(1, person.value()).executeUpdate();
    }
}
