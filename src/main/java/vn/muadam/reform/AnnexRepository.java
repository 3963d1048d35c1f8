package vn.muadam.reform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.muadam.organisation.UnitId;

/** Stores the lines of annexes, and what was chosen by hand. */
@ApplicationScoped
class AnnexRepository {

    private static final int CHUNK = 500; // larger batches make Derby lock whole tables

    @PersistenceContext
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    void add(ChangeId change, List<AnnexLine> lines) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into unit_change_line (change_id, line_no, from_code, from_name, to_code, to_name,
                          parent_code, places, doubtful) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            int count = 0;
            for (AnnexLine line : lines) {
                insert.setLong(1, change.value());
                insert.setInt(2, line.number());
                insert.setString(3, line.fromCode());
                insert.setString(4, line.fromName());
                insert.setString(5, line.toCode());
                insert.setString(6, line.toName());
                insert.setString(7, line.parentCode());
                insert.setString(8, line.places());
                insert.setBoolean(9, line.doubtful());
                insert.addBatch();
                if (++count % CHUNK == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The annex could not be stored", e);
        }
    }

    List<AnnexLine> find(ChangeId change) {
        List<?> rows = query(
                        "select line_no, from_code, from_name, to_code, to_name, parent_code, places, doubtful"
                                + " from unit_change_line where change_id = ? order by line_no",
                        change.value())
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static AnnexLine line(Object[] row) {
        return new AnnexLine(
                ((Number) row[0]).intValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Boolean) row[7]);
    }

    /** Takes a line out. */
    void remove(ChangeId change, int line) {
        query("delete from unit_change_choice where change_id = ? and line_no = ?", change.value(), line)
                .executeUpdate();
        query("delete from unit_change_line where change_id = ? and line_no = ?", change.value(), line)
                .executeUpdate();
    }

    /** Somebody looked, and a line that was in doubt is right. */
    void trust(ChangeId change, int line) {
        query("update unit_change_line set doubtful = false where change_id = ? and line_no = ?", change.value(), line)
                .executeUpdate();
    }

    Map<UnitId, Integer> findChoices(ChangeId change) {
        Map<UnitId, Integer> choices = new HashMap<>();
        List<?> rows = query("select unit_id, line_no from unit_change_choice where change_id = ?", change.value())
                .getResultList();
        for (Object row : rows) {
            Object[] choice = (Object[]) row;
            choices.put(new UnitId(((Number) choice[0]).longValue()), ((Number) choice[1]).intValue());
        }
        return choices;
    }

    void choose(ChangeId change, UnitId part, int line) {
        query("delete from unit_change_choice where change_id = ? and unit_id = ?", change.value(), part.value())
                .executeUpdate();
        query(
                        "insert into unit_change_choice (change_id, unit_id, line_no) values (?, ?, ?)",
                        change.value(),
                        part.value(),
                        line)
                .executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
