package vn.muadam.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
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

    void add(Object content) {
        entityManager.persist(content);
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
