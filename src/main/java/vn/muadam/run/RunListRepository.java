package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Scope;

/** Reads runs with their figures, and who is in one. */
@ApplicationScoped
class RunListRepository {

    private static final String COLUMNS = """
            select r.id, v.title, u.name, t.full_name,
              (select count(*) from run_member m where m.run_id = r.id and m.state = 'ADMITTED'),
              (select count(*) from run_member m where m.run_id = r.id and m.state = 'REQUESTED'),
              (select count(*) from run_member m where m.run_id = r.id and m.state = 'WAITLISTED'),
              (select min(m.asked_at) from run_member m where m.run_id = r.id and m.state = 'REQUESTED'),
              (select count(*) from run_member m join enrolment e on e.person_id = m.person_id and e.current_marker = 1
                where m.run_id = r.id and e.course_id = r.course_id and m.state = 'ADMITTED' and e.done_count > 0),
              (select count(*) from run_member m join enrolment e on e.person_id = m.person_id and e.current_marker = 1
                where m.run_id = r.id and e.course_id = r.course_id and m.state = 'ADMITTED' and e.state = 'COMPLETED'),
              case when exists (select 1 from unit_closure o where o.descendant_id = r.unit_id and o.ancestor_id in (%s))
                then 1 else 0 end
            """;

    /** Asks for the roots of the scope twice, and for the day. */
    private static final String IN_SIGHT = """
            from course_run r join unit u on u.id = r.unit_id join course k on k.id = r.course_id
            join course_version v on v.id = k.published_version_id left join person t on t.id = r.trainer_id
            where exists (select 1 from unit_closure s
              where (s.descendant_id = r.unit_id and s.ancestor_id in (%1$s))
              or (s.ancestor_id = r.unit_id and s.descendant_id in (%1$s)))
            and (%2$s or (r.closed_at is null and r.ends_on >= ?))
            """;

    private static final String MEMBERS = """
            select p.id, p.full_name, (select max(x.name) from membership b join unit x on x.id = b.team_id
                where b.person_id = p.id and b.primary_team = true and b.valid_to is null),
              m.state, m.cohort, m.asked_at, e.done_count, e.required_count, e.completed_at
            from run_member m join person p on p.id = m.person_id join course_run r on r.id = m.run_id
            left join enrolment e on e.person_id = m.person_id and e.course_id = r.course_id and e.current_marker = 1
            where m.run_id = ? and m.state = ? order by
            """;

    @PersistenceContext
    private EntityManager entityManager;

    List<RunLine> find(Scope scope, boolean endedToo, LocalDate day, int offset, int size) {
        Query query = query(COLUMNS, endedToo, "order by r.starts_on desc, r.id desc", scope, day);
        List<?> rows = query.setFirstResult(offset).setMaxResults(size).getResultList();
        return rows.stream().map(row -> line((Object[]) row, day)).toList();
    }

    int count(Scope scope, boolean endedToo, LocalDate day) {
        return ((Number) query("select count(*) ", endedToo, "", scope, day).getSingleResult()).intValue();
    }

    Optional<RunLine> find(long id, Scope scope, LocalDate day) {
        List<?> rows = query(COLUMNS, true, "and r.id = " + id, scope, day).getResultList();
        return rows.stream().map(row -> line((Object[]) row, day)).findFirst();
    }

    private Query query(String columns, boolean endedToo, String rest, Scope scope, LocalDate day) {
        List<Long> roots = new ArrayList<>(scope.rootIds());
        String marks = String.join(", ", Collections.nCopies(roots.size(), "?"));
        List<Object> parameters = new ArrayList<>();
        if (columns.contains("%s")) {
            parameters.addAll(roots);
        }
        parameters.addAll(roots);
        parameters.addAll(roots);
        parameters.add(Date.valueOf(day));
        Query query = entityManager.createNativeQuery(
                columns.formatted(marks) + IN_SIGHT.formatted(marks, endedToo ? "1 = 1" : "1 = 0") + rest);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private RunLine line(Object[] row, LocalDate day) {
        CourseRun run = entityManager.find(CourseRun.class, ((Number) row[0]).longValue());
        return new RunLine(
                run,
                row[1].toString(),
                row[2].toString(),
                textOrNull(row[3]),
                whole(row[4]),
                whole(row[5]),
                whole(row[6]),
                instant(row[7]),
                whole(row[8]),
                whole(row[9]),
                whole(row[10]) == 1,
                run.isOpenOn(day));
    }

    /** Who stands so with the run: who waits in the order of waiting, others by name. */
    List<RunMemberLine> findMembers(CourseRun run, RunMemberState state, Instant now, int offset, int size) {
        String order = state.isWaiting() ? "m.asked_at, m.id" : "p.sort_key, p.id";
        List<?> rows = entityManager
                .createNativeQuery(MEMBERS + order)
                .setParameter(1, run.getId())
                .setParameter(2, state.name())
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(row -> member((Object[]) row, now)).toList();
    }

    private static RunMemberLine member(Object[] row, Instant now) {
        RunMemberState state = RunMemberState.valueOf(row[3].toString());
        Instant asked = ((Timestamp) row[5]).toInstant();
        return new RunMemberLine(
                new PersonId(((Number) row[0]).longValue()),
                row[1].toString(),
                textOrNull(row[2]),
                state,
                textOrNull(row[4]),
                asked,
                state.isWaiting() ? (int) Duration.between(asked, now).toDays() : 0,
                whole(row[6]),
                whole(row[7]),
                instant(row[8]));
    }

    /** How many wait for a place before somebody. */
    int countAhead(CourseRun run, RunMember member) {
        return ((Number) entityManager
                        .createQuery("select count(m) from RunMember m where m.runId = :run and m.state = :state"
                                + " and m.askedAt < :asked")
                        .setParameter("run", run.getId())
                        .setParameter("state", RunMemberState.WAITLISTED)
                        .setParameter("asked", member.getAskedAt())
                        .getSingleResult())
                .intValue();
    }

    private static int whole(@Nullable Object number) {
        return number == null ? 0 : ((Number) number).intValue();
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
