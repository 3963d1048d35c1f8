package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;

/** Reads what units were and are called, here and elsewhere. */
@ApplicationScoped
class UnitAliasRepository {

    @PersistenceContext
    private EntityManager entityManager;

    List<UnitAlias> findAliases(UnitId unit) {
        return rows(
                        "select system_name, code from unit_alias where unit_id = ? order by system_name, code",
                        unit.value())
                .stream()
                .map(row -> new UnitAlias((String) row[0], (String) row[1]))
                .toList();
    }

    void add(UnitId unit, UnitAlias alias) {
        remove(unit, alias);
        query(
                        "insert into unit_alias (unit_id, system_name, code) values (?, ?, ?)",
                        unit.value(),
                        alias.system(),
                        alias.code())
                .executeUpdate();
    }

    void remove(UnitId unit, UnitAlias alias) {
        query(
                        "delete from unit_alias where unit_id = ? and system_name = ? and code = ?",
                        unit.value(),
                        alias.system(),
                        alias.code())
                .executeUpdate();
    }

    List<Lineage> findLineage(UnitId unit) {
        return rows("""
                        select o.id, o.name, 1, c.legal_reference, c.effective_on, s.doubtful from unit_succession s
                        join unit o on o.id = s.from_unit_id join unit_change c on c.id = s.change_id where s.to_unit_id = ?
                        union all
                        select o.id, o.name, 0, c.legal_reference, c.effective_on, s.doubtful from unit_succession s
                        join unit o on o.id = s.to_unit_id join unit_change c on c.id = s.change_id where s.from_unit_id = ?
                        order by 5, 2
                        """, unit.value(), unit.value()).stream()
                .map(row -> new Lineage(
                        new UnitId(((Number) row[0]).longValue()),
                        (String) row[1],
                        ((Number) row[2]).intValue() == 1,
                        (String) row[3],
                        ((Date) row[4]).toLocalDate(),
                        (Boolean) row[5]))
                .toList();
    }

    List<FormerPlace> findFormerPlaces(UnitId unit) {
        return rows(
                        "select p.name, u.name, p.valid_to, c.legal_reference from unit_past p"
                                + " join unit_change c on c.id = p.change_id left join unit u on u.id = p.parent_id"
                                + " where p.unit_id = ? order by p.valid_to desc",
                        unit.value())
                .stream()
                .map(row -> new FormerPlace(
                        (String) row[0], row[1] == null ? "" : (String) row[1], ((Date) row[2]).toLocalDate(), (String)
                                row[3]))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query knows no type
    private List<Object[]> rows(String sql, Object... parameters) {
        return query(sql, parameters).getResultList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
