package vn.muadam.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Appends to the trail, and reads what waits for its place in it.
 *
 * <p>The province of a unit is read from the closure table, as every list below a unit is: an interface that organisation
 * implements would ask the same question of the same table.
 */
@ApplicationScoped
class AuditEventRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(AuditEvent event) {
        entityManager.persist(event);
    }

    /** The province at or above the unit; 0 where there is none. */
    long provinceOf(long unit) {
        List<?> provinces =
                entityManager.createNativeQuery("""
                        select u.id from unit_closure c join unit u on u.id = c.ancestor_id
                        where c.descendant_id = ? and u.level_code = 'PROVINCE' order by c.depth
                        """).setParameter(1, unit).getResultList();
        return provinces.isEmpty() ? 0 : ((Number) provinces.get(0)).longValue();
    }

    /** The provinces with events that wait. */
    List<Long> findWaitingProvinces() {
        List<?> provinces = entityManager
                .createNativeQuery("select distinct coalesce(province_id, 0) from audit_event where chain_no is null")
                .getResultList();
        return provinces.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Events that wait, in the order in which they will stand. */
    List<AuditEvent> findWaiting(long province, boolean unmarkedToo, int atMost) {
        return entityManager
                .createQuery("""
                        select e from AuditEvent e where e.chainNumber is null
                        and (e.provinceId = :province or (e.provinceId is null and :province = 0))
                        and (e.mark is not null or :unmarkedToo = true)
                        order by e.markKey nulls first, e.happenedAt, e.id
                        """, AuditEvent.class)
                .setParameter("province", province)
                .setParameter("unmarkedToo", unmarkedToo)
                .setMaxResults(atMost)
                .getResultList();
    }

    Optional<AuditChain> findChain(long province) {
        return Optional.ofNullable(entityManager.find(AuditChain.class, province));
    }

    List<AuditChain> findChains() {
        return entityManager
                .createQuery("select c from AuditChain c", AuditChain.class)
                .getResultList();
    }

    void add(AuditChain chain) {
        entityManager.persist(chain);
    }

    void add(AuditDay day) {
        entityManager.persist(day);
    }
}
