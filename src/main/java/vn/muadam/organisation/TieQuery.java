package vn.muadam.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the database what hangs on units, some hundred of them at a time.
 *
 * <p>The query answers four columns: the unit that was asked about, and the three texts of a {@link UnitTie}.
 */
public final class TieQuery {

    private static final int CHUNK = 200;

    private final EntityManager entityManager;
    private final TieKind kind;
    private final String sql;

    private TieQuery(EntityManager entityManager, TieKind kind, String sql) {
        this.entityManager = entityManager;
        this.kind = kind;
        this.sql = sql;
    }

    /** A query in which {@code :units} stands for the units, before all other parameters. */
    public static TieQuery of(EntityManager entityManager, TieKind kind, String sql) {
        return new TieQuery(entityManager, kind, sql);
    }

    public List<UnitTie> find(List<UnitId> units, Object... parameters) {
        List<UnitTie> ties = new ArrayList<>();
        for (int from = 0; from < units.size(); from += CHUNK) {
            List<UnitId> chunk = units.subList(from, Math.min(from + CHUNK, units.size()));
            String marks = String.join(", ", chunk.stream().map(unit -> "?").toList());
            Query query = entityManager.createNativeQuery(sql.replace(":units", marks));
            int place = 0;
            for (UnitId unit : chunk) {
                query.setParameter(++place, unit.value());
            }
            for (Object parameter : parameters) {
                query.setParameter(++place, parameter);
            }
            List<?> rows = query.getResultList();
            rows.forEach(row -> ties.add(read((Object[]) row)));
        }
        return ties;
    }

    private UnitTie read(Object[] row) {
        return new UnitTie(
                kind, new UnitId(((Number) row[0]).longValue()), (String) row[1], (String) row[2], (String) row[3]);
    }
}
