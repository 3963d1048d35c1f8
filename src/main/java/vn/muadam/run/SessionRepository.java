package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;

/** Stores sessions and who was there. Whoever takes somebody down locks the session, so that nobody is there twice. */
@ApplicationScoped
class SessionRepository {

    private static final String ROLL = """
            select p.id, p.full_name, (select max(x.name) from membership b join unit x on x.id = b.team_id
                where b.person_id = p.id and b.primary_team = true and b.valid_to is null),
              m.cohort, a.way, a.marked_at
            from run_session s join run_member m on m.run_id = s.run_id join person p on p.id = m.person_id
            left join attendance a on a.session_id = s.id and a.person_id = m.person_id
            where s.id = ? and (m.state = 'ADMITTED' or a.id is not null) %s order by p.sort_key, p.id
            """;

    /** Asks for the person who leads; only the people of teams that they lead. */
    private static final String LED = """
            and p.id <> ? and exists (select 1 from membership o, membership l where o.person_id = p.id
              and o.valid_to is null and l.team_id = o.team_id and l.person_id = ? and l.valid_to is null
              and l.team_role in ('LEADER', 'DEPUTY'))
            """;

    @PersistenceContext
    private EntityManager entityManager;

    void add(RunSession session) {
        entityManager.persist(session);
        entityManager.flush();
    }

    void add(Attendance attendance) {
        entityManager.persist(attendance);
    }

    void remove(Attendance attendance) {
        entityManager.remove(attendance);
    }

    void flush() {
        entityManager.flush();
    }

    RunSession get(long id) {
        return Optional.ofNullable(entityManager.find(RunSession.class, id)).orElseThrow(NotFoundException::new);
    }

    RunSession lock(long id) {
        return Optional.ofNullable(entityManager.find(RunSession.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    /** The sessions of a run, in their order. */
    List<RunSession> findOf(long run) {
        return entityManager
                .createQuery(
                        "select s from RunSession s where s.runId = :run order by s.startsAt, s.id", RunSession.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** The sessions between two moments at which people of teams that somebody leads are expected, in their order. */
    List<RunSession> findLed(PersonId leader, Instant from, Instant to) {
        List<?> ids = entityManager
                .createNativeQuery("""
                        select distinct s.id, s.starts_at from membership l
                        join membership o on o.team_id = l.team_id and o.valid_to is null and o.person_id <> l.person_id
                        join run_member m on m.person_id = o.person_id and m.state = 'ADMITTED'
                        join run_session s on s.run_id = m.run_id and s.cancelled_at is null
                        where l.person_id = ? and l.valid_to is null and l.team_role in ('LEADER', 'DEPUTY')
                        and s.starts_at between ? and ? order by s.starts_at, s.id
                        """)
                .setParameter(1, leader.value())
                .setParameter(2, Timestamp.from(from))
                .setParameter(3, Timestamp.from(to))
                .getResultList();
        return ids.stream()
                .map(row -> get(((Number) ((Object[]) row)[0]).longValue()))
                .toList();
    }

    Optional<Attendance> find(RunSession session, PersonId person) {
        return entityManager
                .createQuery(
                        "select a from Attendance a where a.sessionId = :session and a.person = :person",
                        Attendance.class)
                .setParameter("session", session.getId())
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Everything at which somebody was, the first one first. */
    List<Attendance> findOf(PersonId person) {
        return entityManager
                .createQuery("select a from Attendance a where a.person = :person order by a.id", Attendance.class)
                .setParameter("person", person)
                .getResultList();
    }

    int count(RunSession session) {
        return entityManager
                .createQuery("select count(a) from Attendance a where a.sessionId = :session", Long.class)
                .setParameter("session", session.getId())
                .getSingleResult()
                .intValue();
    }

    /** Whether somebody was at another session of the run that is the same meeting of the course. */
    boolean wasAtAnother(RunSession session, PersonId person) {
        return entityManager
                        .createQuery(
                                "select count(a) from Attendance a, RunSession s where s.id = a.sessionId"
                                        + " and a.person = :person and s.runId = :run and s.id <> :session"
                                        + " and s.activityKey = :activity",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("run", session.getRunId())
                        .setParameter("session", session.getId())
                        .setParameter("activity", session.getActivityKey())
                        .getSingleResult()
                > 0;
    }

    /**
     * Who is expected, and who was there.
     *
     * @param leader for whom only the people of the teams they lead stand on it; null for all
     */
    List<RollLine> findRoll(RunSession session, @Nullable PersonId leader) {
        var query = entityManager
                .createNativeQuery(ROLL.formatted(leader == null ? "" : LED))
                .setParameter(1, session.getId());
        if (leader != null) {
            query.setParameter(2, leader.value()).setParameter(3, leader.value());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static RollLine line(Object[] row) {
        return new RollLine(
                new PersonId(((Number) row[0]).longValue()),
                row[1].toString(),
                row[2] == null ? null : row[2].toString(),
                row[3] == null ? null : row[3].toString(),
                row[4] == null ? null : AttendanceWay.valueOf(row[4].toString()),
                row[5] == null ? null : ((Timestamp) row[5]).toInstant());
    }

    /** What one record of a person was at goes to another, where that one was not there itself. */
    void move(PersonId from, PersonId to) {
        update("""
                update attendance set person_id = ? where person_id = ?
                and session_id not in (select o.session_id from attendance o where o.person_id = ?)
                """, to, from, to);
    }

    /** What that record was at first comes back to it. */
    void moveBack(PersonId from, PersonId to) {
        update("update attendance set person_id = ? where person_id = ? and first_person_id = ?", to, from, to);
    }

    /** A record that was made by mistake was nowhere. */
    void removeOf(PersonId person) {
        update("delete from attendance where person_id = ?", person);
    }

    private void update(String sql, PersonId... people) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < people.length; i++) {
            query.setParameter(i + 1, people[i].value());
        }
        query.executeUpdate();
    }
}
