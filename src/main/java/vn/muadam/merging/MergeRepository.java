package vn.muadam.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.Person;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Scope;
import vn.muadam.shared.NotFoundException;

/** Stores merges, and who was said to be two people. */
@ApplicationScoped
class MergeRepository {

    private static final String IN_SCOPE = "(select c.descendant_id from unit_closure c where c.ancestor_id in (%s))";

    @PersistenceContext
    private EntityManager entityManager;

    void add(PersonMerge merge) {
        entityManager.persist(merge);
        entityManager.flush(); // its notes refer to it
    }

    Optional<PersonMerge> lock(long id) {
        return Optional.ofNullable(entityManager.find(PersonMerge.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes what is pending, so that whoever moves rows past the entities finds it, and reads them anew. */
    void flushAndForget() {
        entityManager.flush();
        entityManager.clear();
    }

    /** Nobody learns, signs in anew or is merged otherwise until the transaction ends. */
    void lock(PersonId person) {
        if (entityManager.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotFoundException();
        }
    }

    void sayDistinct(PersonId one, PersonId other, PersonId by, Instant at) {
        entityManager
                .createNativeQuery(
                        "insert into distinct_people (one_id, other_id, said_by, said_at) values (?, ?, ?, ?)")
                .setParameter(1, Math.min(one.value(), other.value()))
                .setParameter(2, Math.max(one.value(), other.value()))
                .setParameter(3, by.value())
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }

    boolean areDistinct(PersonId one, PersonId other) {
        return !entityManager
                .createNativeQuery("select one_id from distinct_people where one_id = ? and other_id = ?")
                .setParameter(1, Math.min(one.value(), other.value()))
                .setParameter(2, Math.max(one.value(), other.value()))
                .getResultList()
                .isEmpty();
    }

    /** The merges that hold, of records kept in the scope, the latest first. */
    List<DoneMerge> findDone(Scope scope, int offset, int size) {
        Query query = entityManager.createNativeQuery("""
                select x.id, f.full_name, i.id, i.full_name, x.merged_at, b.full_name, x.reason
                from person_merge x join person f on f.id = x.from_id join person i on i.id = x.into_id
                left join person b on b.id = x.merged_by
                where x.undone_at is null and i.home_unit_id in
                """ + in(scope) + " order by x.merged_at desc, x.id desc");
        List<?> rows = bind(query, scope.rootIds())
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new DoneMerge(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        new PersonId(((Number) row[2]).longValue()),
                        (String) row[3],
                        ((Timestamp) row[4]).toInstant(),
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    int countDone(Scope scope) {
        Query query =
                entityManager.createNativeQuery("select count(*) from person_merge x join person i on i.id = x.into_id"
                        + " where x.undone_at is null and i.home_unit_id in " + in(scope));
        return ((Number) bind(query, scope.rootIds()).getSingleResult()).intValue();
    }

    static String in(Scope scope) {
        return IN_SCOPE.formatted(
                String.join(", ", scope.rootIds().stream().map(root -> "?").toList()));
    }

    static Query bind(Query query, List<?>... parameters) {
        List<Object> all = new ArrayList<>();
        for (List<?> part : parameters) {
            all.addAll(part);
        }
        for (int i = 0; i < all.size(); i++) {
            query.setParameter(i + 1, all.get(i));
        }
        return query;
    }
}
