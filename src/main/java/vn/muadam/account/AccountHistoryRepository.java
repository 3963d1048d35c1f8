package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.muadam.identity.PersonId;

/** Gives accounts from one record of a person to another, and closes and opens them. */
@ApplicationScoped
class AccountHistoryRepository {

    @PersistenceContext
    private EntityManager entityManager;

    Optional<Account> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(Account.class, person.value()));
    }

    void give(PersonId from, PersonId to) {
        change("update account set person_id = ? where person_id = ?", to.value(), from.value());
    }

    void setStatus(PersonId person, AccountStatus status) {
        change("update account set status = ? where person_id = ?", status.name(), person.value());
    }

    void remove(PersonId person) {
        find(person).ifPresent(entityManager::remove);
        entityManager.flush();
    }

    private void change(String sql, Object value, long person) {
        entityManager.flush();
        entityManager
                .createNativeQuery(sql)
                .setParameter(1, value)
                .setParameter(2, person)
                .executeUpdate();
        entityManager.clear();
    }
}
