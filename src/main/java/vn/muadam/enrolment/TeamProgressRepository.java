package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.muadam.course.CourseId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.RowOpening;

/**
 * Keeps the roll-up that dashboards read, one row a team and course.
 *
 * <p>The counts are changed by SQL in the transaction of the fact itself, never read and written back, so that two
 * members who finish at once are both counted.
 */
@ApplicationScoped
class TeamProgressRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private RowOpening rows;

    void countAssigned(UnitId team, CourseId course, int people) {
        add(team, course, new int[] {people, 0, 0});
    }

    void countStarted(UnitId team, CourseId course) {
        add(team, course, new int[] {0, 1, 0});
    }

    void countCompleted(UnitId team, CourseId course) {
        add(team, course, new int[] {0, 0, 1});
    }

    /** Adds to the counts, or takes from them. */
    void count(UnitId team, CourseId course, int assigned, int started, int completed) {
        add(team, course, new int[] {assigned, started, completed});
    }

    private void add(UnitId team, CourseId course, int[] counts) {
        if (update(team, course, counts) == 0) {
            open(team, course);
            update(team, course, counts);
        }
    }

    private int update(UnitId team, CourseId course, int[] counts) {
        return entityManager
                .createNativeQuery("""
                        update team_course_progress
                        set assigned = assigned + ?, started = started + ?, completed = completed + ?
                        where team_id = ? and course_id = ?
                        """)
                .setParameter(1, counts[0])
                .setParameter(2, counts[1])
                .setParameter(3, counts[2])
                .setParameter(4, team.value())
                .setParameter(5, course.value())
                .executeUpdate();
    }

    private void open(UnitId team, CourseId course) {
        rows.open(() -> entityManager
                .createNativeQuery("""
                        insert into team_course_progress (team_id, course_id, assigned, started, completed)
                        values (?, ?, 0, 0, 0)
                        """)
                .setParameter(1, team.value())
                .setParameter(2, course.value())
                .executeUpdate());
    }

    /** Computes every row anew from the facts. */
    void rebuild() {
        entityManager.createNativeQuery("delete from team_course_progress").executeUpdate();
        entityManager.createNativeQuery("""
                        insert into team_course_progress (team_id, course_id, assigned, started, completed)
                        select f.team_id, f.course_id, sum(f.assigned), sum(f.started), sum(f.completed)
                        from (
                          select team_id, course_id, 1 as assigned, 0 as started, 0 as completed
                          from learning_assignment where current_marker = 1 and state not in ('EXEMPT', 'CANCELLED')
                          union all
                          select team_id, course_id, 0 as assigned, 1 as started, 0 as completed
                          from enrolment where current_marker = 1
                          union all
                          select d.team_id, d.course_id, 0 as assigned, 0 as started, 1 as completed
                          from course_completion d join enrolment e on e.id = d.enrolment_id and e.current_marker = 1
                        ) f
                        where f.team_id is not null
                        group by f.team_id, f.course_id
                        """).executeUpdate();
    }
}
