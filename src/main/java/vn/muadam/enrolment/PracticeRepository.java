package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.ActivityId;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Scope;
import vn.muadam.shared.NotFoundException;

/** Stores what learners say they did, and finds what waits to be confirmed. */
@ApplicationScoped
class PracticeRepository {

    private static final String REPORTS = """
            from practice_report r join enrolment e on e.id = r.enrolment_id join person p on p.id = e.person_id
            join activity a on a.id = r.activity_id join course_version v on v.id = e.version_id
            left join unit t on t.id = e.team_id
            where e.person_id <> ?
            """;

    private static final String YET = "and r.state = 'WAITING' ";

    /** Asks for the leader; of the practices that a leader confirms, those of the people they lead today. */
    private static final String LED = """
            and a.confirmer = 'LEADER' and exists (select 1 from membership o, membership l where o.person_id = e.person_id
              and o.valid_to is null and l.team_id = o.team_id and l.person_id = ? and l.valid_to is null
              and l.team_role in ('LEADER', 'DEPUTY'))
            """;

    private static final String BELOW = """
            and exists (select 1 from unit_closure c where c.descendant_id = coalesce(e.team_id, e.unit_id)
              and c.ancestor_id in (%s))
            """;

    private static final String LINES =
            "select r.id, e.person_id, p.full_name, t.name, v.title, a.title, r.note, r.told_at ";

    @PersistenceContext
    private EntityManager entityManager;

    void add(PracticeReport report) {
        entityManager.persist(report);
    }

    PracticeReport lock(long id) {
        return Optional.ofNullable(entityManager.find(PracticeReport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    /** What the learner last said of it. */
    Optional<PracticeReport> findLast(EnrolmentId enrolment, ActivityId activity) {
        return entityManager
                .createQuery(
                        "select r from PracticeReport r where r.enrolment = :enrolment and r.activity = :activity"
                                + " order by r.id desc",
                        PracticeReport.class)
                .setParameter("enrolment", enrolment)
                .setParameter("activity", activity)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Everything that somebody ever said they did, the first first. */
    @SuppressWarnings("unchecked") // a native query knows no entity type
    List<PracticeReport> findAll(PersonId person) {
        return entityManager
                .createNativeQuery(
                        "select r.* from practice_report r join enrolment e on e.id = r.enrolment_id"
                                + " where e.person_id = ? order by r.id",
                        PracticeReport.class)
                .setParameter(1, person.value())
                .getResultList();
    }

    /** What waits for a leader, the longest first. */
    List<WaitingPractice> findLed(PersonId leader, int size) {
        return lines(
                query(
                        LINES + REPORTS + LED + YET + "order by r.told_at, r.id",
                        List.of(leader.value(), leader.value())),
                0,
                size);
    }

    boolean isLed(PersonId leader, long report) {
        return count(query(
                        "select count(*) " + REPORTS + LED + "and r.id = ?",
                        List.of(leader.value(), leader.value(), report)))
                > 0;
    }

    /** What waits below these units, the longest first; but for what the reader did themselves. */
    List<WaitingPractice> findBelow(Scope scope, PersonId reader, int offset, int size) {
        return lines(
                query(LINES + REPORTS + below(scope) + YET + "order by r.told_at, r.id", parameters(reader, scope)),
                offset,
                size);
    }

    int countBelow(Scope scope, PersonId reader) {
        return count(query("select count(*) " + REPORTS + below(scope) + YET, parameters(reader, scope)));
    }

    private static String below(Scope scope) {
        return BELOW.formatted(
                String.join(", ", Collections.nCopies(scope.rootIds().size(), "?")));
    }

    private static List<Object> parameters(PersonId reader, Scope scope) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(reader.value());
        parameters.addAll(scope.rootIds());
        return parameters;
    }

    private Query query(String sql, List<?> parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static int count(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }

    private static List<WaitingPractice> lines(Query query, int offset, int size) {
        List<?> rows = query.setFirstResult(offset).setMaxResults(size).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static WaitingPractice line(Object[] row) {
        return new WaitingPractice(
                ((Number) row[0]).longValue(),
                new PersonId(((Number) row[1]).longValue()),
                row[2].toString(),
                row[3] == null ? null : row[3].toString(),
                row[4].toString(),
                row[5].toString(),
                row[6].toString(),
                ((Timestamp) row[7]).toInstant());
    }
}
