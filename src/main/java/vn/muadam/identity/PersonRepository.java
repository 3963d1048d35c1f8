package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import vn.muadam.shared.NotFoundException;

/** Stores people; what is loaded here is managed, so changes are written when the transaction ends. */
@ApplicationScoped
class PersonRepository {

    private static final String UNCONFIRMED = """
            from person p where p.name_confirmed_at is null and exists (
              select 1 from membership m join unit_closure c on c.descendant_id = m.team_id
              where m.person_id = p.id and m.valid_to is null and c.ancestor_id in (%s))
            """;

    @PersistenceContext
    private EntityManager entityManager;

    Optional<Person> find(PersonId id) {
        return Optional.ofNullable(entityManager.find(Person.class, id.value()));
    }

    Person get(PersonId id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    @SuppressWarnings("unchecked") // a native query knows no entity type
    List<Person> findUnconfirmed(Scope scope, int offset, int size) {
        String sql = "select p.* " + UNCONFIRMED.formatted(marks(scope)) + " order by p.sort_key, p.id";
        return withRoots(entityManager.createNativeQuery(sql, Person.class), scope)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
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
