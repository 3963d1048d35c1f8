package vn.muadam.organisation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;

/** Stores what changes did. */
@ApplicationScoped
class UnitEffectRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    /** Notes one; what was noted of the same row before stays the first word. */
    void add(long change, String kind, UnitEffect effect) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into unit_change_effect (change_id, kind, subject_id, was_id, is_id, was_on)
                        select c.id, cast(? as varchar(20)), cast(? as bigint), cast(? as bigint), cast(? as bigint), cast(? as date)
                        from unit_change c where c.id = ? and not exists
                          (select 1 from unit_change_effect e where e.change_id = c.id and e.kind = ? and e.subject_id = ?)
                        """)) {
            insert.setString(1, kind);
            insert.setLong(2, effect.subjectId());
            insert.setObject(3, effect.wasId(), Types.BIGINT);
            insert.setObject(4, effect.isId(), Types.BIGINT);
            insert.setObject(5, effect.wasOn() == null ? null : Date.valueOf(effect.wasOn()), Types.DATE);
            insert.setLong(6, change);
            insert.setString(7, kind);
            insert.setLong(8, effect.subjectId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An effect of a change could not be noted", e);
        }
    }

    List<UnitEffect> find(long change, String kind) {
        List<?> rows = entityManager
                .createNativeQuery("select subject_id, was_id, is_id, was_on from unit_change_effect"
                        + " where change_id = ? and kind = ? order by subject_id")
                .setParameter(1, change)
                .setParameter(2, kind)
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    private static UnitEffect read(Object[] row) {
        return new UnitEffect(
                ((Number) row[0]).longValue(),
                row[1] == null ? null : ((Number) row[1]).longValue(),
                row[2] == null ? null : ((Number) row[2]).longValue(),
                row[3] == null ? null : ((Date) row[3]).toLocalDate());
    }
}
