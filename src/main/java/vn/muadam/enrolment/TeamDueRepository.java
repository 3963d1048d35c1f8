package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import vn.muadam.course.CourseId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.RowOpening;

/**
 * Keeps the roll-up of due days: how many assignments of a team and course are still open, by the day they are due.
 *
 * <p>Nobody has to write when a day passes: whoever asks on a later day counts the rows that lie before it. The rows are
 * always changed after those of {@link TeamProgressRepository}, so that two transactions never wait for each other.
 */
@ApplicationScoped
class TeamDueRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private RowOpening rows;

    /** A new obligation; one that is met already, has no team or no due day does not count. */
    void countOpen(LearningAssignment assignment) {
        if (assignment.getState().isOpen()) {
            add(assignment, 1);
        }
    }

    /** An obligation of before that has just been met. */
    void countMet(LearningAssignment assignment) {
        add(assignment, -1);
    }

    /** An obligation counts again, or no more. */
    void count(LearningAssignment assignment, int change) {
        add(assignment, change);
    }

    private void add(LearningAssignment assignment, int change) {
        UnitId team = assignment.getTeam();
        LocalDate dueOn = assignment.getDueOn().orElse(null);
        if (team == null || dueOn == null || update(team, assignment.getCourse(), dueOn, change) > 0) {
            return;
        }
        open(team, assignment.getCourse(), dueOn);
        update(team, assignment.getCourse(), dueOn, change);
    }

    private int update(UnitId team, CourseId course, LocalDate dueOn, int change) {
        return entityManager
                .createNativeQuery("""
                        update team_course_due set open_count = open_count + ?
                        where team_id = ? and course_id = ? and due_on = ?
                        """)
                .setParameter(1, change)
                .setParameter(2, team.value())
                .setParameter(3, course.value())
                .setParameter(4, Date.valueOf(dueOn))
                .executeUpdate();
    }

    private void open(UnitId team, CourseId course, LocalDate dueOn) {
        rows.open(() -> entityManager
                .createNativeQuery("""
                        insert into team_course_due (team_id, course_id, due_on, open_count)
                        values (?, ?, ?, 0)
                        """)
                .setParameter(1, team.value())
                .setParameter(2, course.value())
                .setParameter(3, Date.valueOf(dueOn))
                .executeUpdate());
    }

    /** Computes every row anew from the facts. */
    void rebuild() {
        entityManager.createNativeQuery("delete from team_course_due").executeUpdate();
        entityManager.createNativeQuery("""
                        insert into team_course_due (team_id, course_id, due_on, open_count)
                        select team_id, course_id, due_on, count(*) from learning_assignment
                        where current_marker = 1 and team_id is not null and due_on is not null and state in ('ASSIGNED', 'IN_PROGRESS')
                        group by team_id, course_id, due_on
                        """).executeUpdate();
    }
}
