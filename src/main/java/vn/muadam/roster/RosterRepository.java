package vn.muadam.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.Scope;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Stores the loadings of lists, and which column meant what. */
@ApplicationScoped
class RosterRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(ImportBatch batch) {
        entityManager.persist(batch);
        entityManager.flush(); // its job names it
    }

    Optional<ImportBatch> find(BatchId id) {
        return Optional.ofNullable(entityManager.find(ImportBatch.class, id.value()));
    }

    /** For whoever is about to change it: of two tabs one comes second. */
    ImportBatch lock(BatchId id) {
        return Optional.ofNullable(entityManager.find(ImportBatch.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    @SuppressWarnings("unchecked") // a native query knows no entity type
    List<ImportBatch> findBelow(Scope scope, int atMost) {
        String marks =
                String.join(", ", scope.rootIds().stream().map(root -> "?").toList());
        var query = entityManager.createNativeQuery(
                "select b.* from import_batch b where b.state <> 'DISCARDED' and b.unit_id in (select c.descendant_id from"
                        + " unit_closure c where c.ancestor_id in (" + marks
                        + ")) order by b.id desc fetch first ? rows only",
                ImportBatch.class);
        int place = 0;
        for (long root : scope.rootIds()) {
            query.setParameter(++place, root);
        }
        return query.setParameter(++place, atMost).getResultList();
    }

    Optional<ColumnMapping> findRemembered(UnitId unit, String headingsHash) {
        List<?> found = entityManager
                .createNativeQuery("select mapping from column_memory where unit_id = ? and headings_hash = ?")
                .setParameter(1, unit.value())
                .setParameter(2, headingsHash)
                .getResultList();
        return found.stream().findFirst().map(text -> ColumnMapping.parse((String) text));
    }

    void remember(UnitId unit, String headingsHash, ColumnMapping mapping) {
        int changed = entityManager
                .createNativeQuery("update column_memory set mapping = ? where unit_id = ? and headings_hash = ?")
                .setParameter(1, mapping.text())
                .setParameter(2, unit.value())
                .setParameter(3, headingsHash)
                .executeUpdate();
        if (changed == 0) {
            entityManager
                    .createNativeQuery("insert into column_memory (mapping, unit_id, headings_hash) values (?, ?, ?)")
                    .setParameter(1, mapping.text())
                    .setParameter(2, unit.value())
                    .setParameter(3, headingsHash)
                    .executeUpdate();
        }
    }
}
