package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.muadam.organisation.UnitId;

/** Stores what roles a person holds on a day. */
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
