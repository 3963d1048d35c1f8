package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
}
