package vn.muadam.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Stores evaluation periods. */
@ApplicationScoped
class PeriodRepository {

    private static final Set<PeriodState> RUNNING = EnumSet.range(PeriodState.DRAFT, PeriodState.APPROVED);

    @PersistenceContext
    private EntityManager entityManager;

    EvaluationPeriod get(long id) {
        return Optional.ofNullable(entityManager.find(EvaluationPeriod.class, id))
                .orElseThrow(NotFoundException::new);
    }

    /** The periods of that very unit that are not published. */
    List<EvaluationPeriod> findRunning(UnitId unit) {
        return entityManager
                .createQuery(
                        "select p from EvaluationPeriod p where p.unit = :unit and p.state in :running",
                        EvaluationPeriod.class)
                .setParameter("unit", unit)
                .setParameter("running", RUNNING)
                .getResultList();
    }

    void flush() {
        entityManager.flush();
    }
}
