package vn.muadam.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.muadam.organisation.UnitId;

/** Stores whom teams may call. */
@ApplicationScoped
class ContactRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(FocalPerson person) {
        entityManager.persist(person);
        entityManager.flush();
    }

    void remove(FocalPerson person) {
        entityManager.remove(person);
    }

    Optional<FocalPerson> find(long id) {
        return Optional.ofNullable(entityManager.find(FocalPerson.class, id));
    }

    List<FocalPerson> findAll(UnitId unit) {
        return entityManager
                .createQuery(
                        "select p from FocalPerson p where p.unit = :unit order by p.place, p.id", FocalPerson.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Those of the unit and of every unit above it, the nearest first. */
    @SuppressWarnings("unchecked") // a native query knows no entity type
    List<FocalPerson> findAround(UnitId unit) {
        return entityManager
                .createNativeQuery("""
                        select p.* from focal_person p join unit_closure c on c.ancestor_id = p.unit_id
                        where c.descendant_id = ? order by c.depth, p.place_no, p.id
                        """, FocalPerson.class)
                .setParameter(1, unit.value())
                .getResultList();
    }
}
