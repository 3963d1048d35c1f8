package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/** Moves obligations and enrolments from one record of a person to another, past the entities, which never do. */
@ApplicationScoped
class LearningHistoryRepository {

    private static final Map<String, String> TABLES =
            Map.of(EnrolmentMoves.KIND, "enrolment", LearningHistory.ASSIGNMENT, "learning_assignment");

    @PersistenceContext
    private EntityManager entityManager;

    /** Whose a row is, in which course and cycle, whether that is the one that counts, and for which team. */
    record Place(
            long row,
            PersonId person,
            CourseId course,
            int cycle,
            boolean current,
            @Nullable UnitId team) {}

    List<Place> findAll(String kind, PersonId person) {
        return places(query(places(kind) + " where person_id = ? order by cycle_no, id", person.value()));
    }

    Optional<Place> findCurrent(String kind, PersonId person, CourseId course) {
        return places(query(
                        places(kind) + " where person_id = ? and course_id = ? and current_marker = 1",
                        person.value(),
                        course.value()))
                .stream()
                .findFirst();
    }

    Place place(String kind, long row) {
        return places(query(places(kind) + " where id = ?", row)).get(0);
    }

    void move(String kind, long row, PersonId person, int cycle, boolean current) {
        query(
                        "update " + TABLES.get(kind) + " set person_id = ?, cycle_no = ?, current_marker = "
                                + (current ? "1" : "null") + " where id = ?",
                        person.value(),
                        cycle,
                        row)
                .executeUpdate();
    }

    /** A completion goes with its enrolment. @return whether there is one */
    boolean moveCompletion(long enrolment, PersonId person, int cycle) {
        return query(
                                "update course_completion set person_id = ?, cycle_no = ? where enrolment_id = ?",
                                person.value(),
                                cycle,
                                enrolment)
                        .executeUpdate()
                > 0;
    }

    /** The team for which the completion of an enrolment counts. */
    Optional<UnitId> teamOfCompletion(long enrolment) {
        List<?> teams = query(
                        "select team_id from course_completion where enrolment_id = ? and team_id is not null",
                        enrolment)
                .getResultList();
        return teams.stream()
                .map(team -> new UnitId(((Number) team).longValue()))
                .findFirst();
    }

    /** Whether the first enrolment is further than the second: completed, else more of it done, else seen later. */
    boolean isBetter(long one, long other) {
        List<?> better = query("""
                        select a.id from enrolment a, enrolment b where a.id = ? and b.id = ? and (
                          (a.completed_at is not null and (b.completed_at is null or a.completed_at < b.completed_at))
                          or (a.completed_at is null and b.completed_at is null
                            and (a.done_count > b.done_count or (a.done_count = b.done_count and a.last_seen_at > b.last_seen_at))))
                        """, one, other).getResultList();
        return !better.isEmpty();
    }

    /** That number if the person has none of it in that course yet, else the one after their last. */
    int freeCycle(String kind, PersonId person, CourseId course, int wanted) {
        List<?> taken = query(
                        "select cycle_no from " + TABLES.get(kind) + " where person_id = ? and course_id = ?",
                        person.value(),
                        course.value())
                .getResultList();
        Set<Integer> numbers =
                taken.stream().map(number -> ((Number) number).intValue()).collect(Collectors.toSet());
        return numbers.contains(wanted) ? Collections.max(numbers) + 1 : wanted;
    }

    /** A cycle that neither record has in that course, below zero. */
    int nextCycleAside(PersonId one, PersonId other, CourseId course) {
        Object lowest = query(
                        """
                        select min(c.cycle_no) from (
                          select cycle_no from enrolment where person_id in (?, ?) and course_id = ?
                          union all
                          select cycle_no from learning_assignment where person_id in (?, ?) and course_id = ?) c
                        """, one.value(), other.value(), course.value(), one.value(), other.value(), course.value())
                .getSingleResult();
        return Math.min(0, ((Number) lowest).intValue()) - 1;
    }

    int count(String condition, PersonId person) {
        return ((Number) query("select count(*) from enrolment where person_id = ?" + condition, person.value())
                        .getSingleResult())
                .intValue();
    }

    /** Entities read before know nothing of it. */
    void forgetRead() {
        entityManager.flush();
        entityManager.clear();
    }

    private static String places(String kind) {
        return "select id, person_id, course_id, cycle_no, current_marker, team_id from " + TABLES.get(kind);
    }

    private static List<Place> places(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Columns::new)
                .map(row -> new Place(
                        row.number(0),
                        new PersonId(row.number(1)),
                        new CourseId(row.number(2)),
                        row.count(3),
                        row.has(4),
                        row.has(5) ? new UnitId(row.number(5)) : null))
                .toList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
