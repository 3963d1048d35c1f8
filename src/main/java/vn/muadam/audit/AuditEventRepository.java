package vn.muadam.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Appends to the trail. */
@ApplicationScoped
class AuditEventRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(AuditEvent event) {
        entityManager.persist(event);
    }
}
