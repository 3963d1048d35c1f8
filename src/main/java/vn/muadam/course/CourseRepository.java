package vn.muadam.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.muadam.shared.NotFoundException;

/** Stores courses and their versions. */
@ApplicationScoped
class CourseRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Course course) {
        entityManager.persist(course);
        entityManager.flush(); // versions refer to it by its number, which tells nothing of the order
    }

    void add(CourseVersion version) {
        entityManager.persist(version);
    }

    Optional<Course> find(String key) {
        return entityManager
                .createQuery("select c from Course c where c.key = :key", Course.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    List<Course> findAll() {
        return entityManager
                .createQuery("select c from Course c order by c.key", Course.class)
                .getResultList();
    }

    /** The version of the course that has exactly this content. */
    Optional<CourseVersion> findVersion(String courseKey, String contentHash) {
        return entityManager
                .createQuery("""
                        select v from CourseVersion v, Course c
                        where c.key = :key and v.contentHash = :hash and v.courseId = c.id
                        """, CourseVersion.class)
                .setParameter("key", courseKey)
                .setParameter("hash", contentHash)
                .getResultStream()
                .findFirst();
    }

    boolean hasPackage(String packageHash) {
        return entityManager
                        .createQuery("select count(v) from CourseVersion v where v.packageHash = :hash", Long.class)
                        .setParameter("hash", packageHash)
                        .getSingleResult()
                > 0;
    }

    Course get(CourseId id) {
        return Optional.ofNullable(entityManager.find(Course.class, id.value())).orElseThrow(NotFoundException::new);
    }

    CourseVersion getVersion(CourseVersionId id) {
        return Optional.ofNullable(entityManager.find(CourseVersion.class, id.value()))
                .orElseThrow(NotFoundException::new);
    }

    /** All versions of a course, the newest first. */
    List<CourseVersion> findVersions(CourseId course) {
        return entityManager
                .createQuery(
                        "select v from CourseVersion v where v.courseId = :course order by v.importedAt desc, v.id desc",
                        CourseVersion.class)
                .setParameter("course", course)
                .getResultList();
    }

    List<CourseVersion> findPublished() {
        return entityManager
                .createQuery(
                        "select v from CourseVersion v where v.state = :published order by v.title",
                        CourseVersion.class)
                .setParameter("published", VersionState.PUBLISHED)
                .getResultList();
    }
}
