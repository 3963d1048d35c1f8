package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** Asks the database what hangs on units, some hundred of them at a time. */
@ApplicationScoped
class TieRepository {

    private static final int CHUNK = 200;

    @PersistenceContext
    private EntityManager entityManager;

    List<UnitTie> find(TieKind kind, String sql, List<UnitId> units, Object... parameters) {
        List<UnitTie> ties = new ArrayList<>();
        for (int from = 0; from < units.size(); from += CHUNK) {
            List<UnitId> chunk = units.subList(from, Math.min(from + CHUNK, units.size()));
            String marks = String.join(", ", chunk.stream().map(unit -> "?").toList());
            Query query = entityManager.createNativeQuery(sql.replace(":units", marks));
            int place = 0;
            for (UnitId unit : chunk) {
                query.setParameter(++place, unit.value());
            }
            ties.addAll(read(kind, query, place, parameters));
        }
        return ties;
    }

    List<UnitTie> findAll(TieKind kind, String sql, Object... parameters) {
        return read(kind, entityManager.createNativeQuery(sql), 0, parameters);
    }

    private static List<UnitTie> read(TieKind kind, Query query, int bound, Object... parameters) {
        int place = bound;
        for (Object parameter : parameters) {
            query.setParameter(++place, parameter);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> read(kind, (Object[]) row)).toList();
    }

    private static UnitTie read(TieKind kind, Object[] row) {
        return new UnitTie(
                kind, new UnitId(((Number) row[0]).longValue()), (String) row[1], (String) row[2], (String) row[3]);
    }
}
