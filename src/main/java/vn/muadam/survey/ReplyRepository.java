package vn.muadam.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.muadam.course.ActivityId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/** Stores replies, and what was counted of them. */
@ApplicationScoped
class ReplyRepository {

    private static final String OF_PERSON =
            "(select r.id from survey_reply r join enrolment e on e.id = r.enrolment_id where e.person_id = ?)";

    @PersistenceContext
    private EntityManager entityManager;

    /** Nobody else lays a reply into a box of that survey until the transaction ends. */
    SurveyBox lockBox(ActivityId survey, UnitId unit) {
        entityManager.find(Survey.class, survey.value(), LockModeType.PESSIMISTIC_WRITE);
        return entityManager
                .createQuery("select b from SurveyBox b where b.surveyId = :survey and b.unit = :unit", SurveyBox.class)
                .setParameter("survey", survey.value())
                .setParameter("unit", unit)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    SurveyBox box = new SurveyBox(survey, unit);
                    entityManager.persist(box);
                    entityManager.flush(); // what is laid into it refers to it
                    return box;
                });
    }

    void add(SurveyReply reply) {
        entityManager.persist(reply);
    }

    void remove(SurveyReply reply) {
        entityManager.remove(reply);
    }

    void add(SurveyText text) {
        entityManager.persist(text);
    }

    /** The replies in the box that are not counted, among them the one that was just added. */
    List<SurveyReply> findWaiting(SurveyBox box) {
        return entityManager
                .createQuery(
                        "select r from SurveyReply r where r.boxId = :box and r.counted = false order by r.id",
                        SurveyReply.class)
                .setParameter("box", box.getId())
                .getResultList();
    }

    Map<SurveyCount.Choice, SurveyCount> findCounts(SurveyBox box) {
        return entityManager
                .createQuery("select c from SurveyCount c where c.boxId = :box", SurveyCount.class)
                .setParameter("box", box.getId())
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .collect(Collectors.toMap(SurveyCount::getChoice, Function.identity()));
    }

    SurveyCount addCount(SurveyBox box, SurveyCount.Choice choice) {
        SurveyCount count = new SurveyCount(box, choice);
        entityManager.persist(count);
        return count;
    }

    /** What the person answered under their name, and still stands there. */
    List<Told> findTold(PersonId person) {
        List<?> rows = entityManager
                .createNativeQuery("select v.title, i.id, w.choice, w.words from survey_reply r"
                        + " join survey_answer w on w.reply_id = r.id join survey_item i on i.id = w.item_id"
                        + " join enrolment e on e.id = r.enrolment_id join course_version v on v.id = e.version_id"
                        + " where e.person_id = ? order by r.answered_on, r.id, i.ordinal, w.choice")
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Told(
                        (String) row[0],
                        entityManager.find(SurveyItem.class, ((Number) row[1]).longValue()),
                        row[2] == null ? 0 : ((Number) row[2]).intValue(),
                        row[3] == null ? "" : (String) row[3]))
                .toList();
    }

    /** Takes what the person answered under their name off the record; what was counted stays as a number. */
    void forget(PersonId person) {
        for (String table : List.of("survey_text where reply_id in ", "survey_reply where id in ")) {
            entityManager
                    .createNativeQuery("delete from " + table + OF_PERSON)
                    .setParameter(1, person.value())
                    .executeUpdate();
        }
    }

    /**
     * One answer, as the person is told it.
     *
     * @param choice 0 for words
     */
    record Told(String course, SurveyItem item, int choice, String words) {}
}
