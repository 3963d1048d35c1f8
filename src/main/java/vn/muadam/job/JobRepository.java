package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores jobs; every change of one is a single statement. */
@ApplicationScoped
class JobRepository {

    private static final String OURS =
            " where j.id = :id and j.claimedBy = :claim and j.state = vn.muadam.job.JobState.RUNNING";

    @PersistenceContext
    private EntityManager entityManager;

    void add(Job job) {
        entityManager.persist(job);
        entityManager.flush(); // its id goes into rows that the provider does not know
    }

    Optional<Job> find(JobId id) {
        return entityManager
                .createQuery("select j from Job j where j.id = :id", Job.class)
                .setParameter("id", id.value())
                .setHint("jakarta.persistence.cache.retrieveMode", "BYPASS")
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }

    List<Job> findByOwner(long owner, int atMost) {
        return entityManager
                .createQuery("select j from Job j where j.ownerId = :owner order by j.id desc", Job.class)
                .setParameter("owner", owner)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** What waits, or was left by a node that is gone; the oldest first. */
    List<Long> findWaiting(Instant now, int atMost) {
        return entityManager
                .createQuery("""
                        select j.id from Job j where j.state = vn.muadam.job.JobState.QUEUED
                        or (j.state = vn.muadam.job.JobState.RUNNING and j.claimedUntil < :now) order by j.id
                        """, Long.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    boolean claim(long id, String claim, Instant now, Instant until) {
        return entityManager
                        .createQuery("""
                        update Job j set j.state = vn.muadam.job.JobState.RUNNING, j.claimedBy = :claim,
                        j.claimedUntil = :until, j.tries = j.tries + 1, j.startedAt = coalesce(j.startedAt, :now)
                        where j.id = :id and (j.state = vn.muadam.job.JobState.QUEUED
                        or (j.state = vn.muadam.job.JobState.RUNNING and j.claimedUntil < :now))
                        """)
                        .setParameter("claim", claim)
                        .setParameter("until", until)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    boolean progress(JobRun run, long done, long total, Instant until) {
        return entityManager
                        .createQuery(
                                "update Job j set j.doneCount = :done, j.totalCount = :total, j.claimedUntil = :until"
                                        + OURS + " and j.cancelWanted = false")
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .setParameter("until", until)
                        .setParameter("id", run.job().value())
                        .setParameter("claim", run.claim())
                        .executeUpdate()
                == 1;
    }

    void finish(JobRun run, JobState state, JobOutcome outcome, Instant now) {
        entityManager
                .createQuery("update Job j set j.state = :state, j.finishedAt = :now, j.claimedBy = null,"
                        + " j.claimedUntil = null, j.outcome = :outcome, j.outcomeEnglish = :english,"
                        + " j.resultFileId = :file" + OURS)
                .setParameter("state", state)
                .setParameter("now", now)
                .setParameter("outcome", outcome.sentence())
                .setParameter("english", outcome.sentenceInEnglish())
                .setParameter("file", outcome.resultFileId())
                .setParameter("id", run.job().value())
                .setParameter("claim", run.claim())
                .executeUpdate();
    }

    /** Lets a waiting job end at once, and a running one at its next report. */
    void cancel(JobId id, Instant now) {
        entityManager
                .createQuery("update Job j set j.cancelWanted = true where j.id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
        entityManager
                .createQuery("update Job j set j.state = vn.muadam.job.JobState.CANCELLED, j.finishedAt = :now"
                        + " where j.id = :id and j.state = vn.muadam.job.JobState.QUEUED")
                .setParameter("id", id.value())
                .setParameter("now", now)
                .executeUpdate();
    }
}
