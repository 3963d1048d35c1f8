package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Scope;
import vn.muadam.shared.NotFoundException;

/** Stores regrades, and finds what there is to mark again. */
@ApplicationScoped
class RegradeRepository {

    private static final int SHOWN = 50;

    /** A result with a finished attempt that was marked by one version and not by the other; asks for both. */
    private static final String AFFECTED = """
            from attempt_slot s join attempt a on a.id = s.attempt_id
            join quiz_result r on r.person_id = a.person_id and r.quiz_id = a.quiz_id and r.cycle_no = a.cycle_no
            where s.question_version_id = ? and coalesce(s.graded_version_id, s.question_version_id) <> ?
            and a.state = 'FINISHED' and a.preview = false
            """;

    /** Lines about people whom a unit of the scope counts, by the enrolment in which they learnt. */
    private static final String SEEN = """
             from regrade_line l join quiz_result r on r.id = l.result_id join person p on p.id = r.person_id
            join activity x on x.id = r.quiz_id
            join enrolment e on e.person_id = r.person_id and e.course_id = r.course_id and e.cycle_no = r.cycle_no
            where l.regrade_id = ? and exists (select 1 from unit_closure c
              where c.descendant_id = coalesce(e.team_id, e.unit_id) and c.ancestor_id in (%s))
            """;

    private static final String PASS_FIRST = """
             order by case when l.passed_before = l.passed_after or l.passed_after is null then 1 else 0 end,
            p.sort_key, p.id, l.id
            """;

    @PersistenceContext
    private EntityManager entityManager;

    void add(Regrade regrade) {
        entityManager.persist(regrade);
        entityManager.flush();
    }

    void add(RegradeLine line) {
        entityManager.persist(line);
    }

    Regrade get(long id) {
        return Optional.ofNullable(entityManager.find(Regrade.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Those of the course's questions, the newest first. */
    List<RegradeSummary> findAll(CourseId course) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select g.id, q.question_key, g.state, g.ordered_at,
                          (select count(*) from regrade_line l where l.regrade_id = g.id)
                        from regrade g join question q on q.id = g.question_id where q.course_id = ? order by g.id desc
                        """)
                .setParameter(1, course.value())
                .setMaxResults(SHOWN)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RegradeSummary(
                        ((Number) row[0]).longValue(),
                        row[1].toString(),
                        RegradeState.valueOf(row[2].toString()),
                        ((Timestamp) row[3]).toInstant(),
                        whole(row[4])))
                .toList();
    }

    /** What was computed before is computed anew. */
    void clearLines(Regrade regrade) {
        entityManager
                .createNativeQuery("delete from regrade_line where regrade_id = ?")
                .setParameter(1, regrade.getId())
                .executeUpdate();
    }

    /** Results after that id that the regrade touches. */
    List<QuizResult> findAffected(Regrade regrade, long after, int size) {
        List<?> ids = entityManager
                .createNativeQuery("select distinct r.id " + AFFECTED + " and r.id > ? order by r.id")
                .setParameter(1, regrade.getFrom())
                .setParameter(2, regrade.getTo())
                .setParameter(3, after)
                .setMaxResults(size)
                .getResultList();
        return ids.stream()
                .map(id -> entityManager.find(QuizResult.class, ((Number) id).longValue()))
                .toList();
    }

    int countAffected(Regrade regrade) {
        return number(entityManager
                .createNativeQuery("select count(distinct r.id) " + AFFECTED)
                .setParameter(1, regrade.getFrom())
                .setParameter(2, regrade.getTo()));
    }

    /** How many results change, and of how many the pass, for everybody: raised, lost, all. */
    RegradeCounts count(Regrade regrade) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("""
                        select count(*),
                          sum(case when passed_after = true and coalesce(passed_before, false) = false then 1 else 0 end),
                          sum(case when passed_before = true and coalesce(passed_after, false) = false then 1 else 0 end)
                        from regrade_line where regrade_id = ?
                        """)
                .setParameter(1, regrade.getId())
                .getSingleResult();
        return new RegradeCounts(whole(row[0]), whole(row[1]), whole(row[2]));
    }

    List<RegradedResult> findLines(Regrade regrade, Scope scope, int offset, int size) {
        Query query = seen(
                "select p.id, p.full_name, x.title, l.attempts, l.percent_before, l.percent_after,"
                        + " l.passed_before, l.passed_after",
                PASS_FIRST,
                regrade,
                scope);
        List<?> rows = query.setFirstResult(offset).setMaxResults(size).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    int countLines(Regrade regrade, Scope scope) {
        return number(seen("select count(*)", "", regrade, scope));
    }

    private Query seen(String columns, String order, Regrade regrade, Scope scope) {
        List<Long> roots = new ArrayList<>(scope.rootIds());
        Query query = entityManager.createNativeQuery(
                columns + SEEN.formatted(String.join(", ", Collections.nCopies(roots.size(), "?"))) + order);
        query.setParameter(1, regrade.getId());
        for (int i = 0; i < roots.size(); i++) {
            query.setParameter(i + 2, roots.get(i));
        }
        return query;
    }

    private static RegradedResult line(Object[] row) {
        return new RegradedResult(
                new PersonId(((Number) row[0]).longValue()),
                row[1].toString(),
                row[2].toString(),
                whole(row[3]),
                new BigDecimal(row[4].toString()),
                new BigDecimal(row[5].toString()),
                (Boolean) row[6],
                (Boolean) row[7]);
    }

    private static int whole(@Nullable Object number) {
        return number == null ? 0 : ((Number) number).intValue();
    }

    private static int number(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }

    /** Versions of the course's questions that were shown, marked by an older key, while there is a newer one. */
    List<Replaced> findReplaced(CourseId course) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select q.question_key, s.question_version_id, n.newest, count(distinct s.attempt_id)
                        from question q
                        join (select question_id, max(id) as newest from question_version group by question_id) n
                          on n.question_id = q.id
                        join question_version v on v.question_id = q.id and v.id < n.newest
                        join attempt_slot s on s.question_version_id = v.id
                          and coalesce(s.graded_version_id, s.question_version_id) <> n.newest
                        join attempt a on a.id = s.attempt_id and a.state = 'FINISHED' and a.preview = false
                        where q.course_id = ? group by q.question_key, s.question_version_id, n.newest
                        order by q.question_key, s.question_version_id
                        """)
                .setParameter(1, course.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Replaced(
                        row[0].toString(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue(), whole(row[3])))
                .toList();
    }

    /** A version that was shown, the newest one of the same question, and how many attempts showed it. */
    record Replaced(String key, long version, long newest, int attempts) {}
}
