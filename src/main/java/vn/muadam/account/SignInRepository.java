package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.muadam.account.SignInThrottle.Failures;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PhoneNumber;

/** Accounts to sign in with, wrong tries, and open choices of a name. */
@ApplicationScoped
class SignInRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Account account) {
        entityManager.persist(account);
    }

    Optional<Account> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(Account.class, person.value()));
    }

    /** Makes others who change the person's way in wait until the end of the transaction. */
    void lock(PersonId person) {
        entityManager.find(Account.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The accounts that the identifier may mean: one of that user name, or all of that phone. */
    List<Account> findAccounts(String identifier) {
        Optional<PhoneNumber> phone = PhoneNumber.parse(identifier);
        if (phone.isPresent()) {
            return entityManager
                    .createQuery(
                            "select a from Account a, Person p where p.id = a.personId and p.phone = :phone order by a.personId",
                            Account.class)
                    .setParameter("phone", phone.get().e164())
                    .getResultList();
        }
        return entityManager
                .createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", identifier.toLowerCase(Locale.ROOT))
                .getResultList();
    }

    /** The telephone on which whoever has that identifier can be reached; empty where nobody has it, or without a telephone. */
    Optional<PhoneNumber> findPhone(String identifier) {
        Optional<PhoneNumber> typed = PhoneNumber.parse(identifier);
        return entityManager
                .createQuery(
                        "select p.phone from Account a, Person p where p.id = a.personId and a.status = :active and "
                                + (typed.isPresent() ? "p.phone = :identifier" : "a.username = :identifier"),
                        String.class)
                .setParameter("active", AccountStatus.ACTIVE)
                .setParameter("identifier", typed.map(PhoneNumber::e164).orElse(identifier))
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(PhoneNumber::new);
    }

    Optional<Failures> findFailures(String identifierHash) {
        List<?> rows = entityManager
                .createNativeQuery("select failures, last_failed_at from sign_in_throttle where identifier_hash = ?")
                .setParameter(1, identifierHash)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return new Failures(((Number) columns[0]).intValue(), ((Timestamp) columns[1]).toInstant());
        });
    }

    void countFailure(String identifierHash, Instant now) {
        int counted = entityManager
                .createNativeQuery(
                        "update sign_in_throttle set failures = failures + 1, last_failed_at = ? where identifier_hash = ?")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, identifierHash)
                .executeUpdate();
        if (counted == 0) {
            entityManager
                    .createNativeQuery(
                            "insert into sign_in_throttle (identifier_hash, failures, last_failed_at) values (?, 1, ?)")
                    .setParameter(1, identifierHash)
                    .setParameter(2, Timestamp.from(now))
                    .executeUpdate();
        }
    }

    void forgetFailures(String identifierHash) {
        entityManager
                .createNativeQuery("delete from sign_in_throttle where identifier_hash = ?")
                .setParameter(1, identifierHash)
                .executeUpdate();
    }

    void offer(String tokenHash, PersonId person, Instant expiresAt) {
        entityManager
                .createNativeQuery("insert into sign_in_choice (token_hash, person_id, expires_at) values (?, ?, ?)")
                .setParameter(1, tokenHash)
                .setParameter(2, person.value())
                .setParameter(3, Timestamp.from(expiresAt))
                .executeUpdate();
    }

    /** Ends the choice; true when the person was among the names and the time had not run out. */
    boolean take(String tokenHash, PersonId person, Instant now) {
        int chosen = entityManager
                .createNativeQuery(
                        "delete from sign_in_choice where token_hash = ? and person_id = ? and expires_at > ?")
                .setParameter(1, tokenHash)
                .setParameter(2, person.value())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from sign_in_choice where token_hash = ? or expires_at <= ?")
                .setParameter(1, tokenHash)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
        return chosen == 1;
    }
}
