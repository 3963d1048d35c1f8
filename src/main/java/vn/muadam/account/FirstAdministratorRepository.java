package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** The one-time codes that are open, and whether anybody has an account yet. */
@ApplicationScoped
class FirstAdministratorRepository {

    @PersistenceContext
    private EntityManager entityManager;

    boolean existsAccount() {
        return !entityManager
                .createNativeQuery("select person_id from account")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(OneTimeCode code, Instant expiresAt) {
        entityManager
                .createNativeQuery("insert into first_administrator_code (code_hash, expires_at) values (?, ?)")
                .setParameter(1, code.hash())
                .setParameter(2, Timestamp.from(expiresAt))
                .executeUpdate();
    }

    boolean exists(OneTimeCode code, Instant now) {
        return !entityManager
                .createNativeQuery(
                        "select code_hash from first_administrator_code where code_hash = ? and expires_at > ?")
                .setParameter(1, code.hash())
                .setParameter(2, Timestamp.from(now))
                .getResultList()
                .isEmpty();
    }

    void removeExpired(Instant now) {
        entityManager
                .createNativeQuery("delete from first_administrator_code where expires_at <= ?")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    /** How many there were: of two who remove them at once, the second waits for the first and then finds none. */
    int removeAll() {
        return entityManager
                .createNativeQuery("delete from first_administrator_code")
                .executeUpdate();
    }
}
