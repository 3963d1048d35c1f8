package vn.muadam.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.muadam.shared.KeptLists;
import vn.muadam.shared.NotFoundException;

/**
 * Reads the content of course versions. It never changes once stored, so entities and lists are kept in memory, the same
 * for every reader; a restart or another node reads them again.
 */
@ApplicationScoped
class ContentRepository {

    private final KeptLists<CourseVersionId, CourseSection> sections = new KeptLists<>();
    private final KeptLists<CourseVersionId, Activity> activities = new KeptLists<>();
    private final KeptLists<CourseVersionId, GlossaryTerm> terms = new KeptLists<>();

    @PersistenceContext
    private EntityManager entityManager;

    /** Stores the content of a new version, each level before the rows that refer to it. */
    Map<String, ActivityId> add(CourseVersionId version, CourseDraft draft) {
        entityManager.flush();
        draft.glossary().forEach(term -> entityManager.persist(new GlossaryTerm(version, term)));
        List<CourseSection> sections = new ArrayList<>();
        for (CourseDraft.Section section : draft.sections()) {
            sections.add(new CourseSection(version, section, sections.size() + 1));
        }
        sections.forEach(entityManager::persist);
        entityManager.flush();
        return addActivities(sections, draft.sections());
    }

    private Map<String, ActivityId> addActivities(List<CourseSection> sections, List<CourseDraft.Section> drafts) {
        Map<String, ActivityId> byKey = new LinkedHashMap<>();
        Map<ActivityId, CourseDraft.Text> texts = new LinkedHashMap<>();
        for (CourseSection section : sections) {
            for (CourseDraft.Step step : drafts.get(section.getOrdinal() - 1).steps()) {
                Activity activity = new Activity(section, step, byKey.size() + 1);
                entityManager.persist(activity);
                byKey.put(activity.getKey(), activity.getId());
                if (step.text() != null) {
                    texts.put(activity.getId(), step.text());
                }
            }
        }
        entityManager.flush();
        texts.forEach((activity, text) -> entityManager.persist(new Lesson(activity, text)));
        return byKey;
    }

    List<CourseSection> findSections(CourseVersionId version) {
        String query = "select s from CourseSection s where s.versionId = :version order by s.position";
        return sections.get(version, () -> read(query, CourseSection.class, version));
    }

    List<Activity> findActivities(CourseVersionId version) {
        String query = "select a from Activity a where a.versionId = :version order by a.position";
        return activities.get(version, () -> read(query, Activity.class, version));
    }

    List<GlossaryTerm> findTerms(CourseVersionId version) {
        String query = "select t from GlossaryTerm t where t.versionId = :version order by t.key";
        return terms.get(version, () -> read(query, GlossaryTerm.class, version));
    }

    Activity getActivity(ActivityId id) {
        return unchanging(Activity.class, id);
    }

    Lesson getLesson(ActivityId id) {
        return unchanging(Lesson.class, id);
    }

    private <T> T unchanging(Class<T> type, ActivityId id) {
        return Optional.ofNullable(entityManager.find(type, id.value(), KeptLists.UNCHANGING))
                .orElseThrow(NotFoundException::new);
    }

    private <T> List<T> read(String query, Class<T> type, CourseVersionId version) {
        TypedQuery<T> reading = entityManager.createQuery(query, type).setParameter("version", version);
        KeptLists.UNCHANGING.forEach(reading::setHint);
        return reading.getResultList();
    }
}
