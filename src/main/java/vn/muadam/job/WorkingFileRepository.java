package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Stores working files and their parts; a part is never kept in the persistence context. */
@ApplicationScoped
class WorkingFileRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(WorkingFile file) {
        entityManager.persist(file);
        entityManager.flush(); // its parts refer to it, which the provider does not know
    }

    Optional<WorkingFile> find(long id) {
        return Optional.ofNullable(entityManager.find(WorkingFile.class, id));
    }

    void addPart(long file, int number, byte[] content) {
        entityManager
                .createNativeQuery("insert into working_file_part (file_id, part_no, content) values (?, ?, ?)")
                .setParameter(1, file)
                .setParameter(2, number)
                .setParameter(3, content)
                .executeUpdate();
    }

    Optional<byte[]> findPart(long file, int number) {
        return entityManager
                .createQuery(
                        "select p.content from WorkingFilePart p where p.fileId = :file and p.number = :number",
                        byte[].class)
                .setParameter("file", file)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    void delete(long id) {
        entityManager
                .createQuery("delete from WorkingFile f where f.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
