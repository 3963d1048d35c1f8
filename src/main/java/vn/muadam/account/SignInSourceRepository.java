package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.muadam.account.SignInSources.Failures;

/** Stores what was counted by device and address, and by what somebody has signed in on which device. */
@ApplicationScoped
class SignInSourceRepository {

    @PersistenceContext
    private EntityManager entityManager;

    Optional<Failures> find(String sourceHash) {
        List<?> rows = query(
                        "select failures, began_at, last_failed_at from sign_in_source where source_hash = ?",
                        sourceHash)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return new Failures(
                    ((Number) columns[0]).intValue(),
                    ((Timestamp) columns[1]).toInstant(),
                    ((Timestamp) columns[2]).toInstant());
        });
    }

    /** One more, or the first one after what began before then. */
    void count(String sourceHash, Instant anew, Instant now) {
        query(
                        "update sign_in_source set failures = case when began_at <= ? then 1 else failures + 1 end,"
                                + " began_at = case when began_at <= ? then cast(? as timestamp) else began_at end,"
                                + " last_failed_at = ? where source_hash = ?",
                        Timestamp.from(anew),
                        Timestamp.from(anew),
                        Timestamp.from(now),
                        Timestamp.from(now),
                        sourceHash)
                .executeUpdate();
    }

    void open(String sourceHash, Instant now) {
        query(
                        "insert into sign_in_source (source_hash, failures, began_at, last_failed_at) values (?, 0, ?, ?)",
                        sourceHash,
                        Timestamp.from(now),
                        Timestamp.from(now))
                .executeUpdate();
    }

    boolean isKnown(String deviceHash) {
        return count("select count(*) from known_device where device_hash = ?", deviceHash) > 0;
    }

    boolean isKnownPair(String pairHash) {
        return count("select count(*) from known_device where pair_hash = ?", pairHash) > 0;
    }

    void touch(String pairHash, Instant now) {
        query("update known_device set last_used_at = ? where pair_hash = ?", Timestamp.from(now), pairHash)
                .executeUpdate();
    }

    void add(String pairHash, String deviceHash, Instant now) {
        query(
                        "insert into known_device (pair_hash, device_hash, last_used_at) values (?, ?, ?)",
                        pairHash,
                        deviceHash,
                        Timestamp.from(now))
                .executeUpdate();
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
