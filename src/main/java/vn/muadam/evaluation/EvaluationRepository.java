package vn.muadam.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.muadam.job.Backlog;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.RowOpening;

/** Stores criteria sets, periods and the teams' records. */
@ApplicationScoped
class EvaluationRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private RowOpening rows;

    void add(CriteriaSet set) {
        entityManager.persist(set);
    }

    void add(TeamEvaluation evaluation) {
        entityManager.persist(evaluation);
    }

    /** The record of a team, opened if it is the first that anybody does in the period. */
    TeamEvaluation getOrOpen(EvaluationPeriod period, UnitId team) {
        return find(period, team).orElseGet(() -> {
            rows.open(() -> insert(period.id(), team));
            return find(period, team).orElseThrow();
        });
    }

    private void insert(Long period, UnitId team) {
        entityManager.persist(new TeamEvaluation(entityManager.getReference(EvaluationPeriod.class, period), team));
        entityManager.flush();
    }

    void add(StaleNote note) {
        entityManager.persist(note);
    }

    List<Long> findStaleNotes(UnitId team) {
        return entityManager
                .createQuery("select n.id from StaleNote n where n.team = :team", Long.class)
                .setParameter("team", team)
                .getResultList();
    }

    void removeStaleNotes(List<Long> ids) {
        entityManager
                .createQuery("delete from StaleNote n where n.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** The teams whose facts changed before that moment and have not been computed since. */
    List<UnitId> findStaleTeams(Instant before) {
        return entityManager
                .createQuery("select distinct n.team from StaleNote n where n.notedAt < :before", UnitId.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** How many notes there are, and since when the first of them waits. */
    Backlog.Waiting countStaleNotes() {
        Object[] row = (Object[]) entityManager
                .createQuery("select count(n), min(n.notedAt) from StaleNote n")
                .getSingleResult();
        return new Backlog.Waiting(((Number) row[0]).longValue(), Optional.ofNullable((Instant) row[1]));
    }

    Optional<CriteriaSet> findCriteriaSet(String key) {
        return entityManager
                .createQuery(
                        "select s from CriteriaSet s where s.key = :key and s.owner is null order by s.version desc",
                        CriteriaSet.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The open periods of all units. */
    List<EvaluationPeriod> findOpenPeriods() {
        return entityManager
                .createQuery(
                        "select p from EvaluationPeriod p where p.state = :open order by p.id", EvaluationPeriod.class)
                .setParameter("open", PeriodState.OPEN)
                .getResultList();
    }

    /** The periods of the units above a team, the latest first. */
    @SuppressWarnings("unchecked") // a native query knows no entity type
    List<EvaluationPeriod> findPeriodsOf(UnitId team) {
        return entityManager
                .createNativeQuery("""
                        select p.* from evaluation_period p join unit_closure c on c.ancestor_id = p.unit_id
                        where c.descendant_id = ? order by p.cut_off_on desc, p.id desc
                        """, EvaluationPeriod.class)
                .setParameter(1, team.value())
                .getResultList();
    }

    Optional<TeamEvaluation> find(EvaluationPeriod period, UnitId team) {
        return entityManager
                .createQuery(
                        "select e from TeamEvaluation e where e.period = :period and e.team = :team",
                        TeamEvaluation.class)
                .setParameter("period", period)
                .setParameter("team", team)
                .getResultStream()
                .findFirst();
    }

    /** All records of a period with their scores, in one query. */
    List<TeamEvaluation> findAll(EvaluationPeriod period) {
        return entityManager
                .createQuery(
                        "select distinct e from TeamEvaluation e left join fetch e.scores where e.period = :period",
                        TeamEvaluation.class)
                .setParameter("period", period)
                .getResultList();
    }

    /**
     * Holds the record until the transaction ends, as it stands now in the database: of two members who finish at once
     * the second waits here, and then counts the first.
     */
    void lock(TeamEvaluation evaluation) {
        entityManager.flush();
        entityManager.refresh(evaluation, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The teams at or below a unit that exist on that day. */
    List<Long> findTeamsBelow(UnitId root, LocalDate day) {
        List<?> ids = entityManager
                .createNativeQuery("""
                        select t.unit_id from team t join unit_closure c on c.descendant_id = t.unit_id
                        join unit u on u.id = t.unit_id
                        where c.ancestor_id = ? and (u.valid_to is null or u.valid_to >= ?) order by t.unit_id
                        """)
                .setParameter(1, root.value())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
