package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import vn.muadam.identity.PersonId;

/** Stores the codes that were asked for by telephone. */
@ApplicationScoped
class PhoneCodeRepository {

    @PersistenceContext
    private EntityManager entityManager;

    /** Whether a code of that number was asked for lately. */
    boolean hasTurn(String numberHash) {
        return count("select count(*) from phone_code_turn where number_hash = ?", numberHash) > 0;
    }

    /** Makes others who ask for that number wait until the end of the transaction. */
    void takeTurn(String numberHash, Instant now) {
        query("update phone_code_turn set asked_at = ? where number_hash = ?", Timestamp.from(now), numberHash)
                .executeUpdate();
    }

    void openTurn(String numberHash, Instant now) {
        query("insert into phone_code_turn (number_hash, asked_at) values (?, ?)", numberHash, Timestamp.from(now))
                .executeUpdate();
    }

    boolean exists(String tokenHash) {
        return count("select count(*) from phone_code where token_hash = ?", tokenHash) > 0;
    }

    long countSince(String numberHash, Instant since) {
        return count(
                "select count(*) from phone_code where number_hash = ? and asked_at > ?",
                numberHash,
                Timestamp.from(since));
    }

    void add(String tokenHash, String numberHash, String codeHash, Instant now, Instant until) {
        query(
                        "insert into phone_code (token_hash, number_hash, code_hash, asked_at, expires_at) values (?, ?, ?, ?, ?)",
                        tokenHash,
                        numberHash,
                        codeHash,
                        Timestamp.from(now),
                        Timestamp.from(until))
                .executeUpdate();
    }

    /** Counts a try; false when there is none left, or the time has run out. */
    boolean countTry(String tokenHash, int atMost, Instant now) {
        return query(
                                "update phone_code set tries = tries + 1 where token_hash = ? and tries < ? and expires_at > ?",
                                tokenHash,
                                atMost,
                                Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    boolean fits(String tokenHash, String codeHash) {
        return count("select count(*) from phone_code where token_hash = ? and code_hash = ?", tokenHash, codeHash) > 0;
    }

    /** Takes the tries back; the first time there is a new limit too, so that nobody chooses a PIN in a hurry. */
    void prove(String tokenHash, Instant until) {
        query("update phone_code set tries = 0 where token_hash = ?", tokenHash).executeUpdate();
        query(
                        "update phone_code set proved = true, expires_at = ? where token_hash = ? and proved = false",
                        Timestamp.from(until),
                        tokenHash)
                .executeUpdate();
    }

    /** Uses the code up; false when it was used before. */
    boolean use(String tokenHash, PersonId person) {
        return query(
                                "update phone_code set used_by = ? where token_hash = ? and used_by is null",
                                person.value(),
                                tokenHash)
                        .executeUpdate()
                == 1;
    }

    boolean isUsedBy(String tokenHash, PersonId person) {
        return count("select count(*) from phone_code where token_hash = ? and used_by = ?", tokenHash, person.value())
                > 0;
    }

    private long count(String sql, Object... parameters) {
        return ((Number) query(sql, parameters).getSingleResult()).longValue();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
