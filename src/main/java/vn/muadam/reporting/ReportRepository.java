package vn.muadam.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** Runs the queries of the reports; it only reads. */
@ApplicationScoped
class ReportRepository {

    @PersistenceContext
    private EntityManager entityManager;

    /** Rows of two columns or more. */
    List<Row> rows(Sql sql) {
        List<?> rows = query(sql).getResultList();
        return rows.stream().map(Row::new).toList();
    }

    /** The one number that the query answers. */
    int count(Sql sql) {
        return ((Number) query(sql).getSingleResult()).intValue();
    }

    private Query query(Sql sql) {
        Query query = entityManager.createNativeQuery(sql.text());
        List<Object> parameters = sql.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
