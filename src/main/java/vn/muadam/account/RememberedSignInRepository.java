package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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

    void remove(String tokenHash) {
        find(tokenHash).ifPresent(entityManager::remove);
    }
}
