package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.PersonId;

/** Stores the secrets of second steps, and the codes on paper that stand for them. */
@ApplicationScoped
class SecondStepRepository {

    @PersistenceContext
    private EntityManager entityManager;

    /** Stores it at once, because its recovery codes follow in plain SQL. */
    void add(SecondStep step) {
        entityManager.persist(step);
        entityManager.flush();
    }

    Optional<SecondStep> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(SecondStep.class, person.value()));
    }

    /** Remembers the step of a code; false when that code, or a later one, was used before. */
    boolean use(PersonId person, long step) {
        return query(
                                "update second_step set last_step = ? where person_id = ? and last_step < ?",
                                step,
                                person.value(),
                                step)
                        .executeUpdate()
                == 1;
    }

    /** Ends it; its recovery codes end with it. */
    void remove(PersonId person) {
        query("delete from second_step where person_id = ?", person.value()).executeUpdate();
    }

    /** The new codes end those of before. */
    void putCodes(PersonId person, List<RecoveryCode> codes) {
        query("delete from recovery_code where person_id = ?", person.value()).executeUpdate();
        codes.forEach(code -> query(
                        "insert into recovery_code (person_id, code_hash) values (?, ?)", person.value(), code.hash())
                .executeUpdate());
    }

    /** Uses the code up; false when it is none, or somebody was quicker. */
    boolean take(PersonId person, RecoveryCode code) {
        return query("delete from recovery_code where person_id = ? and code_hash = ?", person.value(), code.hash())
                        .executeUpdate()
                == 1;
    }

    int countCodes(PersonId person) {
        return ((Number) query("select count(*) from recovery_code where person_id = ?", person.value())
                        .getSingleResult())
                .intValue();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
