package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/** Reads units and teams; the tree is read through the closure table, never by recursion. */
@ApplicationScoped
class UnitRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(entityManager.find(Unit.class, id.value()));
    }

    Unit get(UnitId id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    Team getTeam(UnitId id) {
        return Optional.ofNullable(entityManager.find(Team.class, id.value())).orElseThrow(NotFoundException::new);
    }

    @SuppressWarnings("unchecked") // a native query knows no entity type
    List<Unit> findChain(UnitId id) {
        return entityManager
                .createNativeQuery("""
                        select u.* from unit u join unit_closure c on c.ancestor_id = u.id
                        where c.descendant_id = ? order by c.depth
                        """, Unit.class)
                .setParameter(1, id.value())
                .getResultList();
    }

    Unit getCountry() {
        return entityManager
                .createQuery("select u from Unit u where u.level = :nation", Unit.class)
                .setParameter("nation", Level.NATION)
                .getSingleResult();
    }

    List<Unit> findChildren(UnitId parent) {
        LocalDate today = VietnamTime.today(clock);
        return entityManager
                .createQuery("""
                        select u from Unit u where u.parent = :parent
                        and (u.validFrom is null or u.validFrom <= :today)
                        and (u.validTo is null or u.validTo >= :today)
                        order by u.sortKey, u.id
                        """, Unit.class)
                .setParameter("parent", parent)
                .setParameter("today", today)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query knows no entity type
    List<Unit> findDescendants(UnitId id, Level level) {
        java.sql.Date today = java.sql.Date.valueOf(VietnamTime.today(clock));
        return entityManager
                .createNativeQuery("""
                        select u.* from unit u join unit_closure c on c.descendant_id = u.id
                        where c.ancestor_id = ? and u.level_code = ? and (u.valid_from is null or u.valid_from <= ?)
                        and (u.valid_to is null or u.valid_to >= ?) order by u.sort_key, u.id
                        """, Unit.class)
                .setParameter(1, id.value())
                .setParameter(2, level.name())
                .setParameter(3, today)
                .setParameter(4, today)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query knows no entity type
    List<Unit> findSuccessors(UnitId id) {
        return entityManager
                .createNativeQuery("""
                        select u.* from unit u join unit_succession s on s.to_unit_id = u.id
                        where s.from_unit_id = ? order by u.sort_key, u.id
                        """, Unit.class)
                .setParameter(1, id.value())
                .getResultList();
    }

    boolean isAtOrBelow(UnitId descendant, UnitId ancestor) {
        return !entityManager
                .createNativeQuery("select depth from unit_closure where ancestor_id = ? and descendant_id = ?")
                .setParameter(1, ancestor.value())
                .setParameter(2, descendant.value())
                .getResultList()
                .isEmpty();
    }
}
