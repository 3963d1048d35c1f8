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
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Scope;

/** Stores what people thought answers worth, and finds answers that wait for them. */
@ApplicationScoped
class AnswerMarkRepository {

    /** Answers of people whom a unit of the scope counts, by the enrolment in which they learn; not one's own. */
    private static final String SEEN = """
             from attempt_slot s join attempt a on a.id = s.attempt_id join enrolment e on e.id = a.enrolment_id
            join person p on p.id = a.person_id join activity x on x.id = a.quiz_id
            join course_version v on v.id = x.version_id join unit u on u.id = coalesce(e.team_id, e.unit_id)
            """;

    private static final String WAITING = SEEN + " where s.waits_since is not null";

    private static final String MARKED = SEEN + """
             join answer_mark m on m.attempt_id = s.attempt_id and m.slot_no = s.slot_no and m.slot_seq = s.slot_seq
            where m.mark_no = (select max(l.mark_no) from answer_mark l
              where l.attempt_id = s.attempt_id and l.slot_no = s.slot_no)
            """;

    private static final String IN_SCOPE = """
             and a.person_id <> ? and exists (select 1 from unit_closure c
              where c.descendant_id = u.id and c.ancestor_id in (%s))
            """;

    @PersistenceContext
    private EntityManager entityManager;

    void add(AnswerMark mark) {
        entityManager.persist(mark);
        entityManager.flush();
    }

    /** All marks of an answer, the first one first. */
    List<AnswerMark> findAll(long attempt, int slot) {
        return entityManager
                .createQuery(
                        "select m from AnswerMark m where m.attempt = :attempt and m.slot = :slot order by m.number",
                        AnswerMark.class)
                .setParameter("attempt", attempt)
                .setParameter("slot", slot)
                .getResultList();
    }

    Optional<AnswerMark> findLast(long attempt, int slot) {
        return findAll(attempt, slot).stream().reduce((earlier, later) -> later);
    }

    /** The mark that stands of an answer: the last one, if it is about what is answered there now. */
    Optional<AnswerMark> findStanding(Attempt attempt, AttemptSlot slot) {
        return findLast(attempt.getId(), slot.getSlot()).filter(mark -> mark.judges(slot));
    }

    /** Those that wait longest first. */
    List<AnswerLine> findWaiting(Scope scope, PersonId marker, int offset, int size) {
        return lines(
                "select s.attempt_id, s.slot_no, v.title, x.title, p.full_name, u.name, s.waits_since, s.mark, s.max_mark",
                WAITING,
                " order by s.waits_since, s.attempt_id, s.slot_no",
                scope,
                marker,
                offset,
                size);
    }

    /** Those that were marked last first. */
    List<AnswerLine> findMarked(Scope scope, PersonId marker, int offset, int size) {
        return lines(
                "select s.attempt_id, s.slot_no, v.title, x.title, p.full_name, u.name, m.marked_at, m.points, m.max_points",
                MARKED,
                " order by m.marked_at desc, s.attempt_id, s.slot_no",
                scope,
                marker,
                offset,
                size);
    }

    int countWaiting(Scope scope, PersonId marker) {
        return number(query("select count(*)", WAITING, "", scope, marker));
    }

    int countMarked(Scope scope, PersonId marker) {
        return number(query("select count(*)", MARKED, "", scope, marker));
    }

    private List<AnswerLine> lines(
            String columns, String from, String order, Scope scope, PersonId marker, int offset, int size) {
        List<?> rows = query(columns, from, order, scope, marker)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private Query query(String columns, String from, String order, Scope scope, PersonId marker) {
        List<Long> roots = new ArrayList<>(scope.rootIds());
        String inScope = IN_SCOPE.formatted(String.join(", ", Collections.nCopies(roots.size(), "?")));
        Query query = entityManager.createNativeQuery(columns + from + inScope + order);
        query.setParameter(1, marker.value());
        for (int i = 0; i < roots.size(); i++) {
            query.setParameter(i + 2, roots.get(i));
        }
        return query;
    }

    private static AnswerLine line(Object[] row) {
        return new AnswerLine(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                row[2].toString(),
                row[3].toString(),
                row[4].toString(),
                row[5].toString(),
                ((Timestamp) row[6]).toInstant(),
                decimal(row[7]),
                decimal(row[8]));
    }

    private static @Nullable BigDecimal decimal(@Nullable Object value) {
        return value == null ? null : new BigDecimal(value.toString());
    }

    private static int number(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }
}
