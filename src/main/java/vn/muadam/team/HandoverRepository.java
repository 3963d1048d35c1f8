package vn.muadam.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/** Stores what goes from one leader to the next. */
@ApplicationScoped
class HandoverRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Handover handover) {
        entityManager.persist(handover);
    }

    void remove(Handover handover) {
        entityManager.remove(handover);
    }

    Optional<Handover> findOpen(UnitId team) {
        return entityManager
                .createQuery(
                        "select h from Handover h where h.team = :team and h.takenAt is null order by h.id",
                        Handover.class)
                .setParameter("team", team)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What waits for that person on that day. */
    List<Handover> findWaiting(PersonId person, LocalDate day) {
        return entityManager
                .createQuery("""
                        select h from Handover h where h.to = :person and h.takenAt is null and h.leftOn <= :day
                        order by h.leftOn, h.id
                        """, Handover.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** What nobody has taken yet and goes to that person, on whatever day. */
    List<Handover> findOpenTo(PersonId person) {
        return entityManager
                .createQuery("select h from Handover h where h.to = :person and h.takenAt is null", Handover.class)
                .setParameter("person", person)
                .getResultList();
    }

    Optional<Handover> find(long id) {
        return Optional.ofNullable(entityManager.find(Handover.class, id));
    }

    boolean isTakenBy(PersonId person) {
        return !entityManager
                .createQuery(
                        "select h.id from Handover h where (h.to = :person or h.from = :person) and h.takenAt is not null",
                        Long.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Somebody who was put on record by mistake has handed nothing over, and nothing waits for them. */
    void forget(PersonId person) {
        entityManager
                .createQuery("delete from Handover h where h.from = :person")
                .setParameter("person", person)
                .executeUpdate();
        entityManager
                .createQuery("update Handover h set h.to = null where h.to = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
