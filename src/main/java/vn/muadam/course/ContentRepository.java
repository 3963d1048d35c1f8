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
import vn.muadam.shared.NotFoundException;

/**
 * Reads the content of course versions. It never changes once stored, so entities and lists are kept in memory; a
 * restart or another node reads them again.
 */
@ApplicationScoped
class ContentRepository {

    private static final String KEEP_LIST = "eclipselink.query-results-cache";

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
        return kept(
                version,
                entityManager.createQuery(
                        "select s from CourseSection s where s.versionId = :version order by s.position",
                        CourseSection.class));
    }

    List<Activity> findActivities(CourseVersionId version) {
        return kept(
                version,
                entityManager.createQuery(
                        "select a from Activity a where a.versionId = :version order by a.position", Activity.class));
    }

    List<GlossaryTerm> findTerms(CourseVersionId version) {
        return kept(
                version,
                entityManager.createQuery(
                        "select t from GlossaryTerm t where t.versionId = :version order by t.key",
                        GlossaryTerm.class));
    }

    Activity getActivity(ActivityId id) {
        return Optional.ofNullable(entityManager.find(Activity.class, id.value()))
                .orElseThrow(NotFoundException::new);
    }

    Lesson getLesson(ActivityId id) {
        return Optional.ofNullable(entityManager.find(Lesson.class, id.value())).orElseThrow(NotFoundException::new);
    }

    private static <T> List<T> kept(CourseVersionId version, TypedQuery<T> query) {
        return query.setParameter("version", version).setHint(KEEP_LIST, "true").getResultList();
    }
}
