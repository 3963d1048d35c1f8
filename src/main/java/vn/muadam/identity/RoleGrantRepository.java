package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.muadam.organisation.UnitId;

/** Stores who holds which role on which days. */
@ApplicationScoped
class RoleGrantRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(RoleGrant grant) {
        entityManager.persist(grant);
    }

    List<RoleGrant> findOpen(PersonId person, LocalDate day) {
        return entityManager
                .createQuery("""
                        select g from RoleGrant g where g.person = :person
                        and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
                        """, RoleGrant.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** What that person holds on that day or later. */
    List<RoleGrant> findNotEnded(PersonId person, LocalDate day) {
        return entityManager
                .createQuery(
                        "select g from RoleGrant g where g.person = :person and (g.validTo is null or g.validTo >= :day)",
                        RoleGrant.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** What is held for that very unit on that day or later. */
    List<RoleGrant> findNotEnded(UnitId unit, LocalDate day) {
        return entityManager
                .createQuery(
                        "select g from RoleGrant g where g.unit = :unit and (g.validTo is null or g.validTo >= :day)",
                        RoleGrant.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    void flush() {
        entityManager.flush();
    }

    List<Long> findIds(PersonId person) {
        return entityManager
                .createQuery("select g.id from RoleGrant g where g.person = :person order by g.id", Long.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The record of whoever held it goes on under another. */
    void give(long grant, PersonId person) {
        entityManager
                .createQuery("update RoleGrant g set g.person = :person where g.id = :id")
                .setParameter("person", person)
                .setParameter("id", grant)
                .executeUpdate();
    }

    Optional<RoleGrant> find(long id) {
        return Optional.ofNullable(entityManager.find(RoleGrant.class, id));
    }

    /** Every grant of the role that has not ended, held until the end of the transaction: nobody else changes one meanwhile. */
    List<RoleGrant> lockNotEnded(Role role, LocalDate today) {
        return entityManager
                .createQuery(
                        "select g from RoleGrant g where g.role = :role and (g.validTo is null or g.validTo >= :today)",
                        RoleGrant.class)
                .setParameter("role", role)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    boolean existsOpen(Role role, LocalDate today) {
        return !entityManager
                .createQuery("""
                        select g.id from RoleGrant g where g.role = :role
                        and g.validFrom <= :today and (g.validTo is null or g.validTo >= :today)
                        """, Long.class)
                .setParameter("role", role)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the person holds that very role in some of those days. */
    boolean existsWithin(NewRole wanted) {
        LocalDate until = wanted.until() == null ? LocalDate.of(9999, 12, 31) : wanted.until();
        return !entityManager
                .createQuery("""
                        select g.id from RoleGrant g where g.person = :person and g.role = :role and g.unit = :unit
                        and g.validFrom <= :until and (g.validTo is null or g.validTo >= :from)
                        """, Long.class)
                .setParameter("person", wanted.person())
                .setParameter("role", wanted.role())
                .setParameter("unit", wanted.unit())
                .setParameter("from", wanted.from())
                .setParameter("until", until)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<UnitId> findUnits(PersonId person, LocalDate day, Role... roles) {
        List<Role> wanted = Arrays.asList(roles);
        return findOpen(person, day).stream()
                .filter(grant -> wanted.contains(grant.role()))
                .map(RoleGrant::unit)
                .distinct()
                .toList();
    }

    Set<Role> findRoles(PersonId person, LocalDate day) {
        return findOpen(person, day).stream().map(RoleGrant::role).collect(Collectors.toSet());
    }
}
