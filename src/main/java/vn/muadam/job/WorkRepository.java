package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.muadam.shared.RowOpening;

/** Claims and releases scheduled work, each by one statement, so that of many nodes that try one succeeds. */
@ApplicationScoped
class WorkRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private RowOpening rows;

    /** Makes work known that the database has never seen. */
    void makeKnown(String name, Instant due) {
        if (entityManager.find(WorkState.class, name) == null) {
            rows.open(() -> {
                entityManager.persist(new WorkState(name, due));
                entityManager.flush();
            });
        }
    }

    boolean claim(String name, String claim, Instant now, Instant until) {
        return entityManager
                        .createQuery("""
                        update WorkState w set w.claimedBy = :claim, w.claimedUntil = :until, w.lastStartedAt = :now
                        where w.name = :name and w.nextDueAt <= :now
                        and (w.claimedUntil is null or w.claimedUntil <= :now)
                        """)
                        .setParameter("name", name)
                        .setParameter("claim", claim)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    /** Gives the claim back; false when it had run out and somebody else has it by now. */
    boolean finish(String name, String claim, Instant now, Instant due, long count) {
        return entityManager
                        .createQuery("""
                        update WorkState w set w.claimedBy = null, w.claimedUntil = null, w.lastFinishedAt = :now,
                        w.lastOutcome = 'DONE', w.lastCount = :count, w.failures = 0, w.nextDueAt = :due
                        where w.name = :name and w.claimedBy = :claim
                        """)
                        .setParameter("name", name)
                        .setParameter("claim", claim)
                        .setParameter("now", now)
                        .setParameter("due", due)
                        .setParameter("count", count)
                        .executeUpdate()
                == 1;
    }

    void fail(String name, String claim, Instant now, Instant due) {
        entityManager
                .createQuery("""
                        update WorkState w set w.claimedBy = null, w.claimedUntil = null, w.lastFinishedAt = :now,
                        w.lastOutcome = 'FAILED', w.failures = w.failures + 1, w.nextDueAt = :due
                        where w.name = :name and w.claimedBy = :claim
                        """)
                .setParameter("name", name)
                .setParameter("claim", claim)
                .setParameter("now", now)
                .setParameter("due", due)
                .executeUpdate();
    }

    void makeDue(String name, Instant now) {
        entityManager
                .createQuery("update WorkState w set w.nextDueAt = :now where w.name = :name and w.nextDueAt > :now")
                .setParameter("name", name)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** How much of it nobody has begun though it was due before that moment, and since when. */
    Backlog.Waiting findLate(Instant before) {
        Object[] row = (Object[])
                entityManager.createQuery("""
                        select count(w), min(w.nextDueAt) from WorkState w where w.nextDueAt < :before
                        and (w.claimedUntil is null or w.claimedUntil < :before)
                        """).setParameter("before", before).getSingleResult();
        return new Backlog.Waiting(((Number) row[0]).longValue(), Optional.ofNullable((Instant) row[1]));
    }
}
