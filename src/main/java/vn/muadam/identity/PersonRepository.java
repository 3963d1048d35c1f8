package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.muadam.shared.NotFoundException;

/** Stores people; what is loaded here is managed, so changes are written when the transaction ends. */
@ApplicationScoped
class PersonRepository {

    private static final String UNCONFIRMED_COLUMNS = """
            select p.id, p.full_name, p.birth_year, p.phone,
              (select max(u.name) from membership m join unit u on u.id = m.team_id
               where m.person_id = p.id and m.valid_to is null and m.primary_team = true)
            """;

    private static final String UNCONFIRMED = """
            from person p where p.name_confirmed_at is null and exists (
              select 1 from membership m join unit_closure c on c.descendant_id = m.team_id
              where m.person_id = p.id and m.valid_to is null and c.ancestor_id in (%s))
            """;

    @PersistenceContext
    private EntityManager entityManager;

    void add(Person person) {
        entityManager.persist(person);
        entityManager.flush(); // an account refers to it, which the provider does not know
    }

    Optional<Person> find(PersonId id) {
        return Optional.ofNullable(entityManager.find(Person.class, id.value()));
    }

    Person get(PersonId id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    /** The records that go on under that one, and those that go on under them. */
    List<Person> findMergedInto(PersonId id) {
        List<Person> direct = entityManager
                .createQuery("select p from Person p where p.mergedInto = :id", Person.class)
                .setParameter("id", id)
                .getResultList();
        return Stream.concat(
                        direct.stream(), direct.stream().flatMap(person -> findMergedInto(person.getId()).stream()))
                .toList();
    }

    /** For whoever is about to correct it: nobody else does until the transaction ends. */
    Person lock(PersonId id) {
        return Optional.ofNullable(entityManager.find(Person.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    void remove(PersonId id) {
        entityManager.flush(); // what hangs on the person is gone before
        entityManager.remove(get(id));
    }

    /** Whom the version before wrote down: without a key of what duplicates share, or words without their spelling. */
    List<Person> findUnindexed(int atMost) {
        List<?> ids = entityManager
                .createNativeQuery("select id from person where match_key is null"
                        + " union select person_id from person_word where spelling is null")
                .setMaxResults(atMost)
                .getResultList();
        return ids.stream()
                .map(id -> get(new PersonId(((Number) id).longValue())))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query knows no type
    List<UnconfirmedName> findUnconfirmed(Scope scope, int offset, int size) {
        String sql = UNCONFIRMED_COLUMNS + UNCONFIRMED.formatted(marks(scope)) + " order by p.sort_key, p.id";
        List<Object[]> rows = withRoots(entityManager.createNativeQuery(sql), scope)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(PersonRepository::unconfirmedName).toList();
    }

    private static UnconfirmedName unconfirmedName(Object[] row) {
        return new UnconfirmedName(
                new PersonId(((Number) row[0]).longValue()),
                (String) row[1],
                row[2] == null ? null : ((Number) row[2]).intValue(),
                (String) row[3],
                (String) row[4]);
    }

    int countUnconfirmed(Scope scope) {
        String sql = "select count(*) " + UNCONFIRMED.formatted(marks(scope));
        return ((Number) withRoots(entityManager.createNativeQuery(sql), scope).getSingleResult()).intValue();
    }

    private static String marks(Scope scope) {
        return String.join(", ", scope.rootIds().stream().map(root -> "?").toList());
    }

    private static Query withRoots(Query query, Scope scope) {
        List<Long> roots = scope.rootIds();
        for (int i = 0; i < roots.size(); i++) {
            query.setParameter(i + 1, roots.get(i));
        }
        return query;
    }
}
