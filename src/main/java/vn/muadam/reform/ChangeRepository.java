package vn.muadam.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.Scope;
import vn.muadam.shared.NotFoundException;

/** Stores changes of units. */
@ApplicationScoped
class ChangeRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(UnitChange change) {
        entityManager.persist(change);
        entityManager.flush(); // its lines name it
    }

    Optional<UnitChange> find(ChangeId id) {
        return Optional.ofNullable(entityManager.find(UnitChange.class, id.value()));
    }

    UnitChange get(ChangeId id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    /** For whoever is about to change it: of two tabs one comes second. */
    UnitChange lock(ChangeId id) {
        return Optional.ofNullable(entityManager.find(UnitChange.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    @SuppressWarnings("unchecked") // a native query knows no entity type
    List<UnitChange> findBelow(Scope scope, int atMost) {
        String marks =
                String.join(", ", scope.rootIds().stream().map(root -> "?").toList());
        var query = entityManager.createNativeQuery(
                "select h.* from unit_change h where h.state <> 'DISCARDED' and h.unit_id in (select c.descendant_id from"
                        + " unit_closure c where c.ancestor_id in (" + marks
                        + ")) order by h.id desc fetch first ? rows only",
                UnitChange.class);
        int place = 0;
        for (long root : scope.rootIds()) {
            query.setParameter(++place, root);
        }
        return query.setParameter(++place, atMost).getResultList();
    }

    List<UnitChange> findDue(LocalDate today) {
        return entityManager
                .createQuery(
                        "select c from UnitChange c where c.state = :scheduled and c.effectiveOn <= :today order by c.effectiveOn, c.id",
                        UnitChange.class)
                .setParameter("scheduled", ChangeState.SCHEDULED)
                .setParameter("today", today)
                .getResultList();
    }
}
