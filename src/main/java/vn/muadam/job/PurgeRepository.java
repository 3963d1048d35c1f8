package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** Finds old rows and takes them away by their keys. Its SQL is put together from words of the program only. */
@ApplicationScoped
class PurgeRepository {

    @PersistenceContext
    private EntityManager entityManager;

    List<?> findKeys(OldRows old, int atMost) {
        Query query = entityManager.createNativeQuery("select t." + old.key() + " from " + old.table() + " t where "
                + old.condition() + " order by t." + old.age() + " fetch first ? rows only");
        int last = bind(query, 1, old.parameters());
        return query.setParameter(last, atMost).getResultList();
    }

    /** Copies the rows of those keys for which the condition holds too. */
    int copy(String table, String archive, String condition, String key, List<?> keys) {
        return ofKeys(
                "insert into " + archive + " select * from " + table + " where " + condition + " and " + key, keys);
    }

    /** Deletes the rows of those keys for which the condition holds too. */
    int delete(String table, String condition, String key, List<?> keys) {
        return ofKeys("delete from " + table + " where " + condition + " and " + key, keys);
    }

    int set(String table, String assignment, Object value, String key, List<?> keys) {
        Query query = entityManager.createNativeQuery(
                "update " + table + " set " + assignment + " = ? where " + key + " in (" + places(keys) + ")");
        query.setParameter(1, value);
        bind(query, 2, keys);
        return query.executeUpdate();
    }

    private int ofKeys(String statement, List<?> keys) {
        Query query = entityManager.createNativeQuery(statement + " in (" + places(keys) + ")");
        bind(query, 1, keys);
        return query.executeUpdate();
    }

    private static int bind(Query query, int from, List<?> values) {
        int place = from;
        for (Object value : values) {
            query.setParameter(place++, value);
        }
        return place;
    }

    private static String places(List<?> keys) {
        return String.join(", ", java.util.Collections.nCopies(keys.size(), "?"));
    }
}
