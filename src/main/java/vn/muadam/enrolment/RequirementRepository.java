package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Stores what units require of their members. */
@ApplicationScoped
class RequirementRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(CourseRequirement requirement) {
        entityManager.persist(requirement);
    }

    CourseRequirement get(long id) {
        return Optional.ofNullable(entityManager.find(CourseRequirement.class, id))
                .orElseThrow(NotFoundException::new);
    }

    /** What the unit itself requires on that day or later. */
    List<CourseRequirement> findOpen(UnitId unit, LocalDate day) {
        return entityManager
                .createQuery(
                        "select r from CourseRequirement r where r.unit = :unit and (r.validTo is null or r.validTo >= :day)",
                        CourseRequirement.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those that ask the same again every year. */
    List<CourseRequirement> findYearly(LocalDate day) {
        return entityManager
                .createQuery("""
                        select r from CourseRequirement r where r.schedule.kind = :kind
                        and (r.validTo is null or r.validTo >= :day)
                        """, CourseRequirement.class)
                .setParameter("kind", DueKind.YEARLY)
                .setParameter("day", day)
                .getResultList();
    }

    /** Open requirements for the same course in the same unit. */
    List<CourseRequirement> findAlike(RequirementDraft draft, LocalDate day) {
        return findOpen(draft.unit(), day).stream()
                .filter(one -> one.asksTheSame(draft))
                .toList();
    }

    void flush() {
        entityManager.flush();
    }
}
