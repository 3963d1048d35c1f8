package vn.muadam.organisation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.muadam.shared.IdBlocks;
import vn.muadam.shared.VietnameseText;

/** Writes units and their places in the tree of today, the closure table with them. */
@ApplicationScoped
class UnitTreeRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    UnitId add(NewUnit unit, LocalDate from) {
        long id = newId();
        update(
                "insert into unit (id, type_code, level_code, code, name, folded_name, sort_key, parent_id, valid_from)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                unit.type(),
                unit.level().name(),
                unit.code(),
                unit.name(),
                VietnameseText.fold(unit.name()),
                VietnameseText.sortKey(unit.name()),
                unit.parent().value(),
                Date.valueOf(from));
        update("insert into unit_closure (ancestor_id, descendant_id, depth) values (?, ?, 0)", id, id);
        update(
                "insert into unit_closure (ancestor_id, descendant_id, depth)"
                        + " select ancestor_id, cast(? as bigint), depth + 1 from unit_closure where descendant_id = ?",
                id,
                unit.parent().value());
        return new UnitId(id);
    }

    private long newId() {
        try (Connection connection = dataSource.getConnection()) {
            return new IdBlocks(connection).next();
        } catch (SQLException e) {
            throw new IllegalStateException("No identifier for a new unit", e);
        }
    }

    void end(UnitId unit, LocalDate lastDay) {
        update("update unit set valid_to = ? where id = ?", Date.valueOf(lastDay), unit.value());
    }

    void reopen(UnitId unit) {
        update("update unit set valid_to = null where id = ?", unit.value());
    }

    /** Hangs the unit, and with it all that is below, under another one. */
    void place(UnitId unit, UnitId parent, String name) {
        update(
                "update unit set parent_id = ?, name = ?, folded_name = ?, sort_key = ? where id = ?",
                parent.value(),
                name,
                VietnameseText.fold(name),
                VietnameseText.sortKey(name),
                unit.value());
        cutOff(unit);
        update("""
                insert into unit_closure (ancestor_id, descendant_id, depth)
                select above.ancestor_id, below.descendant_id, above.depth + below.depth + 1
                from unit_closure above, unit_closure below where above.descendant_id = ? and below.ancestor_id = ?
                """, parent.value(), unit.value());
    }

    /** Takes the unit and all below it from everything above; pair by pair, because Derby would look through the whole table. */
    private void cutOff(UnitId unit) {
        List<?> above = query(
                        "select ancestor_id from unit_closure where descendant_id = ? and depth > 0", unit.value())
                .getResultList();
        List<?> below = query("select descendant_id from unit_closure where ancestor_id = ?", unit.value())
                .getResultList();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from unit_closure where ancestor_id = ? and descendant_id = ?")) {
            for (Object ancestor : above) {
                for (Object descendant : below) {
                    delete.setLong(1, ((Number) ancestor).longValue());
                    delete.setLong(2, ((Number) descendant).longValue());
                    delete.addBatch();
                }
            }
            delete.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("A unit could not be taken from its place", e);
        }
    }

    void rename(UnitId unit, String name) {
        update(
                "update unit set name = ?, folded_name = ?, sort_key = ? where id = ?",
                name,
                VietnameseText.fold(name),
                VietnameseText.sortKey(name),
                unit.value());
    }

    void addPast(long change, UnitId unit, LocalDate lastDay) {
        update(
                "insert into unit_past (unit_id, change_id, parent_id, name, valid_to)"
                        + " select u.id, cast(? as bigint), u.parent_id, u.name, cast(? as date) from unit u where u.id = ?",
                change,
                Date.valueOf(lastDay),
                unit.value());
    }

    /** Where each unit that a change moved stood before, and how it was called. */
    List<?> findPast(long change) {
        return query("select unit_id, parent_id, name from unit_past where change_id = ?", change)
                .getResultList();
    }

    void deletePast(long change) {
        update("delete from unit_past where change_id = ?", change);
    }

    void link(long change, UnitId from, UnitId to) {
        update(
                "insert into unit_succession (change_id, from_unit_id, to_unit_id, doubtful) values (?, ?, ?, false)",
                change,
                from.value(),
                to.value());
    }

    void unlink(long change) {
        update("delete from unit_succession where change_id = ?", change);
    }

    boolean isBuiltUpon(long change) {
        List<?> found = query("""
                select u.id from unit u join unit_change_effect e on e.kind = 'begun' and e.change_id = ?
                where (u.id = e.subject_id and u.valid_to is not null) or (u.parent_id = e.subject_id
                  and not exists (select 1 from unit_past p where p.unit_id = u.id and p.change_id = e.change_id)
                  and not exists (select 1 from unit_change_effect b
                    where b.change_id = e.change_id and b.kind = 'begun' and b.subject_id = u.id))
                union all
                select later.unit_id from unit_past later join unit_past past on past.unit_id = later.unit_id
                where past.change_id = ? and later.change_id > past.change_id
                """, change, change).setMaxResults(1).getResultList();
        return !found.isEmpty();
    }

    List<Descent> findDescents(long change) {
        List<?> rows = query("""
                select was.id, was.name, heir.id, heir.name from unit_succession s
                join unit was on was.id = s.from_unit_id join unit heir on heir.id = s.to_unit_id
                where s.change_id = ? order by heir.level_code desc, heir.sort_key, heir.id, was.sort_key, was.id
                """, change).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Descent(
                        new UnitId(((Number) row[0]).longValue()),
                        (String) row[1],
                        new UnitId(((Number) row[2]).longValue()),
                        (String) row[3]))
                .toList();
    }

    /** Ends the types of every level at which no unit exists on that day any more. */
    void endEmptyLevels(LocalDate day) {
        update("""
                update unit_type set valid_to = ? where valid_to is null and level_code in ('PROVINCE', 'DISTRICT', 'COMMUNE')
                and not exists (select 1 from unit u where u.level_code = unit_type.level_code
                  and (u.valid_to is null or u.valid_to >= ?))
                """, Date.valueOf(day.minusDays(1)), Date.valueOf(day));
    }

    /** Opens again the types that ended then with the last of their units. */
    void reopenLevels(LocalDate day) {
        update("""
                update unit_type set valid_to = null where valid_to = ?
                and exists (select 1 from unit u where u.type_code = unit_type.code
                  and (u.valid_to is null or u.valid_to >= ?))
                """, Date.valueOf(day.minusDays(1)), Date.valueOf(day));
    }

    /** Units read before are read anew. */
    void forgetCached() {
        entityManager.flush();
        entityManager.clear();
    }

    private void update(String sql, Object... parameters) {
        query(sql, parameters).executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
