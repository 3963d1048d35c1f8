package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.muadam.identity.PersonId;

/** Stores photographs that answer questions. */
@ApplicationScoped
class PhotoRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(AnswerPhoto photo) {
        entityManager.persist(photo);
        entityManager.flush();
    }

    Optional<AnswerPhoto> find(long attempt, String key) {
        return entityManager
                .createQuery(
                        "select p from AnswerPhoto p where p.attempt = :attempt and p.key = :key", AnswerPhoto.class)
                .setParameter("attempt", attempt)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Whether a photograph of that key answers that place; its bytes are not read. */
    boolean exists(long attempt, int slot, String key) {
        return entityManager
                        .createQuery(
                                "select count(p) from AnswerPhoto p"
                                        + " where p.attempt = :attempt and p.slot = :slot and p.key = :key",
                                Long.class)
                        .setParameter("attempt", attempt)
                        .setParameter("slot", slot)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    /** Removes what another photograph has taken the place of. */
    void removeOthers(long attempt, int slot, String key) {
        entityManager
                .createQuery(
                        "delete from AnswerPhoto p where p.attempt = :attempt and p.slot = :slot and p.key <> :key")
                .setParameter("attempt", attempt)
                .setParameter("slot", slot)
                .setParameter("key", key)
                .executeUpdate();
    }

    void removeOf(PersonId person) {
        entityManager
                .createNativeQuery(
                        "delete from answer_photo where attempt_id in (select id from attempt where person_id = ?)")
                .setParameter(1, person.value())
                .executeUpdate();
    }
}
