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
    List<Unit> findPredecessors(UnitId id) {
        return entityManager
                .createNativeQuery("""
                        select u.* from unit u join unit_succession s on s.from_unit_id = u.id
                        where s.to_unit_id = ? and s.doubtful = false order by u.sort_key, u.id
                        """, Unit.class)
                .setParameter(1, id.value())
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query knows no entity type
    List<Unit> findSuccessors(UnitId id) {
        return entityManager
                .createNativeQuery("""
                        select u.* from unit u join unit_succession s on s.to_unit_id = u.id
                        where s.from_unit_id = ? and s.doubtful = false order by u.sort_key, u.id
                        """, Unit.class)
                .setParameter(1, id.value())
                .getResultList();
    }

    /** Everything from the unit down to that level that exists before the day and has not ended by it, from the top. */
    List<KnownUnit> findKnown(UnitId root, Level lowest, LocalDate day) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select u.id, u.level_code, u.code, u.name, u.parent_id from unit_closure c
                        join unit u on u.id = c.descendant_id join unit_type t on t.code = u.type_code
                        where c.ancestor_id = ? and t.level_no <= ? and (u.valid_from is null or u.valid_from < ?)
                        and (u.valid_to is null or u.valid_to >= ?) order by t.level_no, u.code, u.id
                        """)
                .setParameter(1, root.value())
                .setParameter(2, lowest.number())
                .setParameter(3, java.sql.Date.valueOf(day))
                .setParameter(4, java.sql.Date.valueOf(day))
                .getResultList();
        return rows.stream().map(row -> known((Object[]) row)).toList();
    }

    /** What stands right below these units before the day and has not ended by it, teams included. */
    List<KnownUnit> findParts(List<UnitId> parents, LocalDate day) {
        String marks = String.join(", ", parents.stream().map(parent -> "?").toList());
        var query = entityManager.createNativeQuery(
                "select u.id, u.level_code, u.code, u.name, u.parent_id from unit u where u.parent_id in (" + marks
                        + ")"
                        + " and (u.valid_from is null or u.valid_from < ?) and (u.valid_to is null or u.valid_to >= ?)"
                        + " order by u.sort_key, u.id");
        int place = 0;
        for (UnitId parent : parents) {
            query.setParameter(++place, parent.value());
        }
        query.setParameter(++place, java.sql.Date.valueOf(day));
        List<?> rows = query.setParameter(++place, java.sql.Date.valueOf(day)).getResultList();
        return rows.stream().map(row -> known((Object[]) row)).toList();
    }

    /** The word and the level of every type that a unit may bear on that day. */
    List<KnownType> findTypes(LocalDate day) {
        List<?> rows = entityManager
                .createNativeQuery("select code, level_code, name from unit_type"
                        + " where valid_to is null or valid_to >= ? order by level_no, code")
                .setParameter(1, java.sql.Date.valueOf(day))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new KnownType((String) row[0], Level.valueOf((String) row[1]), (String) row[2]))
                .toList();
    }

    private static KnownUnit known(Object[] row) {
        UnitId id = new UnitId(((Number) row[0]).longValue());
        UnitId parent = row[4] == null ? id : new UnitId(((Number) row[4]).longValue());
        return new KnownUnit(id, Level.valueOf((String) row[1]), (String) row[2], (String) row[3], parent);
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
