package vn.muadam.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stores what came of reading packages. */
@ApplicationScoped
class ImportRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(CourseImport courseImport) {
        entityManager.persist(courseImport);
    }

    Optional<CourseImport> findLatest(String source) {
        return entityManager
                .createQuery(
                        "select i from CourseImport i where i.source = :source order by i.importedAt desc, i.id desc",
                        CourseImport.class)
                .setParameter("source", source)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest import of every package, by its folder. */
    List<CourseImport> findLatest() {
        return entityManager.createQuery("""
                        select i from CourseImport i
                        where i.id = (select max(j.id) from CourseImport j where j.source = i.source)
                        order by i.source
                        """, CourseImport.class).getResultList();
    }
}
