package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.muadam.organisation.UnitId;

/** Reads what a unit, or the nearest one above it, has decided about its certificates. */
@ApplicationScoped
class CertificatePolicyRepository {

    @PersistenceContext
    private EntityManager entityManager;

    CertificatePolicy get(UnitId unit) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("""
                        select p.number_pattern, p.issuer_pattern, p.state_body, p.mask_name
                        from certificate_policy p
                        left join unit_closure c on c.ancestor_id = p.unit_id and c.descendant_id = ?
                        where p.unit_id is null or c.descendant_id is not null
                        order by case when p.unit_id is null then 1 else 0 end, c.depth
                        """)
                .setParameter(1, unit.value())
                .setMaxResults(1)
                .getSingleResult();
        return new CertificatePolicy(
                new NumberPattern((String) row[0]), (String) row[1], (Boolean) row[2], (Boolean) row[3]);
    }
}
