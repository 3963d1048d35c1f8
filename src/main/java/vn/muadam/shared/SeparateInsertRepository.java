package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;

/** The transaction of a {@link RowOpeningRepository}. */
@ApplicationScoped
class SeparateInsertRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void run(Consumer<EntityManager> insertion) {
        insertion.accept(entityManager);
        entityManager.flush();
    }
}
