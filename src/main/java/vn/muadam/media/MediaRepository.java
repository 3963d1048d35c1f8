package vn.muadam.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Stores files; one that is there already is not stored again. */
@ApplicationScoped
class MediaRepository {

    @PersistenceContext
    private EntityManager entityManager;

    Optional<MediaAsset> find(String hash) {
        return Optional.ofNullable(entityManager.find(MediaAsset.class, hash));
    }

    /** Whether the file is stored. */
    boolean exists(String hash) {
        return findSize(hash).isPresent();
    }

    /** The size of the file in bytes, without fetching these. */
    Optional<Integer> findSize(String hash) {
        return entityManager
                .createQuery("select m.size from MediaAsset m where m.hash = :hash", Integer.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    void add(MediaAsset asset) {
        entityManager.persist(asset);
        entityManager.flush(); // rows that refer to it by its hash come next
    }
}
