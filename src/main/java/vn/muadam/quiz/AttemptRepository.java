package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.ActivityId;
import vn.muadam.identity.PersonId;
import vn.muadam.job.Backlog;
import vn.muadam.shared.NotFoundException;

/** Stores attempts and results. Whoever changes an attempt locks its row first, so nothing is saved into a marking. */
@ApplicationScoped
class AttemptRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Attempt attempt) {
        entityManager.persist(attempt);
    }

    void add(QuizResult result) {
        entityManager.persist(result);
    }

    void flush() {
        entityManager.flush();
    }

    /** The person's own attempt; another person's does not exist. */
    Attempt get(String token, PersonId person) {
        return one(byToken(token, person));
    }

    /** Whosever it is. */
    Attempt get(long id) {
        return Optional.ofNullable(entityManager.find(Attempt.class, id)).orElseThrow(NotFoundException::new);
    }

    /** The person's own attempt, read anew and kept from everybody else until the transaction ends. */
    Attempt lock(String token, PersonId person) {
        return one(byToken(token, person).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    Attempt lock(long id) {
        return Optional.ofNullable(entityManager.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    private TypedQuery<Attempt> byToken(String token, PersonId person) {
        return entityManager
                .createQuery(
                        "select a from Attempt a where a.token = :token and a.turn.person = :person", Attempt.class)
                .setParameter("token", token)
                .setParameter("person", person);
    }

    private static Attempt one(TypedQuery<Attempt> query) {
        return query.getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** The learner's attempts at the quiz in the order of their numbers; previews are nobody's. */
    List<Attempt> findAll(PersonId person, ActivityId quiz, int cycle) {
        return entityManager
                .createQuery("""
                        select a from Attempt a where a.turn.person = :person and a.turn.quiz = :quiz
                        and a.turn.cycle = :cycle and a.turn.preview = false order by a.turn.number
                        """, Attempt.class)
                .setParameter("person", person)
                .setParameter("quiz", quiz)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** Attempts that somebody must look at: overdue, or handed in and not marked. */
    List<Long> findDue(Instant now, int atMost) {
        return entityManager
                .createQuery(
                        "select a.id from Attempt a where a.sitting.nextCheckAt <= :now order by a.sitting.nextCheckAt",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** How many of those there are, and since when the first of them waits. */
    Backlog.Waiting countDue(Instant now) {
        return waiting(entityManager
                .createQuery(
                        "select count(a), min(a.sitting.nextCheckAt) from Attempt a where a.sitting.nextCheckAt <= :now")
                .setParameter("now", now));
    }

    /** The same of those that wait to be marked with answers that came late. */
    Backlog.Waiting countLate() {
        return waiting(entityManager.createQuery("""
                select count(a), min(a.sitting.nextCheckAt) from Attempt a
                where a.sitting.nextCheckAt is not null and a.sitting.lateSync = true and a.openMarker is null
                """));
    }

    private static Backlog.Waiting waiting(Query query) {
        Object[] row = (Object[]) query.getSingleResult();
        return new Backlog.Waiting(((Number) row[0]).longValue(), Optional.ofNullable((Instant) row[1]));
    }

    QuizResult getResult(long id) {
        return Optional.ofNullable(entityManager.find(QuizResult.class, id)).orElseThrow(NotFoundException::new);
    }

    Optional<QuizResult> findResult(Turn turn) {
        return entityManager
                .createQuery("""
                        select r from QuizResult r
                        where r.person = :person and r.quiz = :quiz and r.cycle = :cycle
                        """, QuizResult.class)
                .setParameter("person", turn.getPerson())
                .setParameter("quiz", turn.getQuiz())
                .setParameter("cycle", turn.getCycle())
                .getResultStream()
                .findFirst();
    }
}
