package vn.muadam.roster;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;
import vn.muadam.identity.PersonId;

/** Stores the lines of loaded lists, some hundred at a time. */
@ApplicationScoped
class LineRepository {

    private static final String COLUMNS =
            "select l.line_no, l.cells, l.section, l.verdict, l.faults, l.differences, l.person_id, l.applied";

    @PersistenceContext
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    void add(BatchId batch, List<Compared> lines) {
        String sql =
                "insert into import_line (batch_id, line_no, cells, section, verdict, faults, differences, person_id,"
                        + " applied) values (?, ?, ?, ?, ?, ?, ?, ?, false)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Compared line : lines) {
                insert.setLong(1, batch.value());
                insert.setInt(2, line.line().row().number());
                insert.setString(3, LineText.cells(line.line().row().cells()));
                insert.setString(4, line.line().section());
                insert.setString(5, line.verdict().name());
                insert.setString(6, LineText.faults(line.faults()));
                insert.setString(7, LineText.differences(line.differences()));
                insert.setObject(
                        8, line.person() == null ? null : line.person().id().value(), Types.BIGINT);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The lines could not be stored", e);
        }
    }

    void deleteAll(BatchId batch) {
        query("delete from import_line where batch_id = ?", batch.value()).executeUpdate();
    }

    List<ImportLine> find(BatchId batch, Verdict verdict, int offset, int size) {
        return lines(query(
                COLUMNS + " from import_line l where l.batch_id = ? and l.verdict = ? order by l.line_no"
                        + " offset ? rows fetch next ? rows only",
                batch.value(),
                verdict.name(),
                offset,
                size));
    }

    /** The next lines that would change the record and have not done so. */
    List<ImportLine> findWaiting(BatchId batch, int after, int size) {
        return lines(query(
                COLUMNS + " from import_line l where l.batch_id = ? and l.line_no > ? and l.applied = false"
                        + " and l.verdict in ('NEW', 'CHANGED', 'MOVED') order by l.line_no fetch first ? rows only",
                batch.value(),
                after,
                size));
    }

    void applied(BatchId batch, List<Applied> lines) {
        String sql = "update import_line set applied = ?, verdict = ?, faults = ?, person_id = ?, undo = ?"
                + " where batch_id = ? and line_no = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (Applied line : lines) {
                update.setBoolean(1, line.undo() != null);
                update.setString(2, line.verdict().name());
                update.setString(3, LineText.faults(line.faults()));
                update.setObject(4, line.person() == null ? null : line.person().value(), Types.BIGINT);
                update.setObject(5, line.undo() == null ? null : line.undo().text(), Types.VARCHAR);
                update.setLong(6, batch.value());
                update.setInt(7, line.number());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The lines could not be marked", e);
        }
    }

    /** What was taken last, to be taken back first. */
    List<Applied> findApplied(BatchId batch, int size) {
        List<?> rows = query(
                        "select l.line_no, l.verdict, l.person_id, l.undo from import_line l where l.batch_id = ?"
                                + " and l.applied = true order by l.line_no desc fetch first ? rows only",
                        batch.value(),
                        size)
                .getResultList();
        return rows.stream().map(row -> LineText.applied((Object[]) row)).toList();
    }

    /** Nothing of what lists say of somebody is left, nor what would take it back. */
    void forget(PersonId person) {
        entityManager
                .createNativeQuery("update import_line set cells = '', differences = null, undo = null, applied = false"
                        + " where person_id = ?")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    void unapplied(BatchId batch, int number) {
        query(
                        "update import_line set applied = false, undo = null where batch_id = ? and line_no = ?",
                        batch.value(),
                        number)
                .executeUpdate();
    }

    int countApplied(BatchId batch) {
        return ((Number) query("select count(*) from import_line where batch_id = ? and applied = true", batch.value())
                        .getSingleResult())
                .intValue();
    }

    /** How many lines of the batch have each verdict. */
    Counts count(BatchId batch) {
        List<?> rows = query(
                        "select verdict, count(*) from import_line where batch_id = ? group by verdict", batch.value())
                .getResultList();
        java.util.Map<Verdict, Integer> counts = new java.util.EnumMap<>(Verdict.class);
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            counts.put(Verdict.valueOf((String) columns[0]), ((Number) columns[1]).intValue());
        }
        return new Counts(counts);
    }

    private static List<ImportLine> lines(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> LineText.line((Object[]) row)).toList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
