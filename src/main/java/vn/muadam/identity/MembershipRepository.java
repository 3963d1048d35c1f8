package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Reads who sits in which team on a day. */
@ApplicationScoped
class MembershipRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Membership membership) {
        entityManager.persist(membership);
        entityManager.flush(); // its id is remembered by whoever may undo it
    }

    Membership get(long id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    void remove(long id) {
        entityManager.remove(get(id));
    }

    void removeAll(PersonId person) {
        entityManager
                .createQuery("delete from Membership m where m.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** The person's open memberships, the primary one first. */
    List<Membership> findOpen(PersonId person, LocalDate day) {
        return entityManager
                .createQuery("""
                        select m from Membership m where m.person = :person
                        and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
                        order by m.primary desc, m.id
                        """, Membership.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<Membership> find(long id) {
        return Optional.ofNullable(entityManager.find(Membership.class, id));
    }

    /** All there ever were, in the order in which they were written. */
    List<Membership> findAll(PersonId person) {
        return entityManager
                .createQuery("select m from Membership m where m.person = :person order by m.id", Membership.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The person's memberships whose end nobody knows, begun or yet to begin, in the order in which they were written. */
    List<Membership> findUnended(PersonId person) {
        return entityManager
                .createQuery(
                        "select m from Membership m where m.person = :person and m.validTo is null order by m.validFrom, m.id",
                        Membership.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The primary membership that began last, over or not. */
    Optional<Membership> findLatestPrimary(PersonId person) {
        return entityManager
                .createQuery(
                        "select m from Membership m where m.person = :person and m.primary = true order by m.validFrom desc, m.id desc",
                        Membership.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Membership> findOpenByTeam(UnitId team, LocalDate day) {
        return entityManager
                .createQuery("""
                        select m from Membership m where m.team = :team
                        and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
                        order by m.id
                        """, Membership.class)
                .setParameter("team", team)
                .setParameter("day", day)
                .getResultList();
    }
}
