package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.PersonId;

/** Stores the signed-in devices. */
@ApplicationScoped
class RememberedSignInRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(RememberedSignIn signIn) {
        entityManager.persist(signIn);
    }

    Optional<RememberedSignIn> find(String tokenHash) {
        return Optional.ofNullable(entityManager.find(RememberedSignIn.class, tokenHash));
    }

    /** Those of a person, the one used last first. */
    List<RememberedSignIn> findOpen(PersonId person, Instant now) {
        return entityManager
                .createQuery("""
                        select s from RememberedSignIn s where s.person = :person and s.expiresAt > :now
                        order by s.lastSeenAt desc, s.createdAt desc
                        """, RememberedSignIn.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultList();
    }

    Optional<RememberedSignIn> find(PersonId person, long publicId) {
        return entityManager
                .createQuery(
                        "select s from RememberedSignIn s where s.person = :person and s.publicId = :id",
                        RememberedSignIn.class)
                .setParameter("person", person)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Asks for the second step anew on every device of the person. */
    void forgetSecondStep(PersonId person) {
        entityManager
                .createQuery("update RememberedSignIn s set s.secondStepAt = null where s.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Signs the person out on every device but that one; how many those were. */
    int removeOthers(PersonId person, RememberedSignIn but) {
        return entityManager
                .createQuery("delete from RememberedSignIn s where s.person = :person and s.tokenHash <> :but")
                .setParameter("person", person)
                .setParameter("but", but.tokenHash())
                .executeUpdate();
    }

    /** Signs the person out on every device. */
    void removeAll(PersonId person) {
        entityManager
                .createQuery("delete from RememberedSignIn s where s.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    void remove(String tokenHash) {
        find(tokenHash).ifPresent(entityManager::remove);
    }

    void remove(RememberedSignIn signIn) {
        entityManager.remove(signIn);
    }
}
