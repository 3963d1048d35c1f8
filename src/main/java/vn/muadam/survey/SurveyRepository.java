package vn.muadam.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseId;
import vn.muadam.shared.KeptLists;
import vn.muadam.shared.NotFoundException;

/** Stores surveys; they never change and are kept in memory, the same for every reader. */
@ApplicationScoped
class SurveyRepository {

    private final KeptLists<ActivityId, SurveyItem> items = new KeptLists<>();

    @PersistenceContext
    private EntityManager entityManager;

    void add(SurveyDraft draft) {
        entityManager.persist(new Survey(draft));
        int position = 1;
        for (SurveyDraft.Item item : draft.items()) {
            entityManager.persist(new SurveyItem(draft.activity().value(), position++, item));
        }
    }

    Survey get(ActivityId activity) {
        return Optional.ofNullable(entityManager.find(Survey.class, activity.value(), KeptLists.UNCHANGING))
                .orElseThrow(NotFoundException::new);
    }

    /** What the survey asks, in order. */
    List<SurveyItem> findItems(ActivityId survey) {
        return items.get(survey, () -> readItems(survey));
    }

    private List<SurveyItem> readItems(ActivityId survey) {
        TypedQuery<SurveyItem> reading = entityManager
                .createQuery(
                        "select i from SurveyItem i where i.surveyId = :survey order by i.position", SurveyItem.class)
                .setParameter("survey", survey.value());
        KeptLists.UNCHANGING.forEach(reading::setHint);
        return reading.getResultList();
    }

    /** The surveys of all versions of a course that were ever published, the newest version first. */
    List<SurveyChoice> findAll(CourseId course) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select a.id, a.title, v.version_label from survey s join activity a on a.id = s.activity_id"
                                + " join course_version v on v.id = a.version_id"
                                + " where v.course_id = ? and v.published_at is not null order by v.id desc, a.ordinal")
                .setParameter(1, course.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new SurveyChoice(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .toList();
    }
}
