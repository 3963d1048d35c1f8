package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.enrolment.LearningHistoryRepository.Place;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * Keeps the roll-ups in step when an assignment or an enrolment begins or ceases to count: a new cycle, an obligation that
 * is cancelled, two records that become one or two again.
 */
@ApplicationScoped
class LearningCounts {

    @Inject
    private LearningHistoryRepository history;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private EnrolmentRepository enrolments;

    @Inject
    private TeamProgressRepository progress;

    @Inject
    private TeamDueRepository dues;

    /** New assignments count; those of one team and course are added up first. */
    void opened(Collection<LearningAssignment> given) {
        Map<UnitId, Map<CourseId, Integer>> people = new LinkedHashMap<>();
        for (LearningAssignment one : given) {
            UnitId team = one.getTeam();
            if (team != null) {
                people.computeIfAbsent(team, key -> new LinkedHashMap<>()).merge(one.getCourse(), 1, Integer::sum);
            }
        }
        people.forEach(
                (team, courses) -> courses.forEach((course, number) -> progress.countAssigned(team, course, number)));
        given.forEach(dues::countOpen);
    }

    /** An assignment is about to count no more. */
    void dropped(LearningAssignment assignment) {
        count(assignment, -1);
    }

    /** An enrolment is about to count no more, and with it that the course was completed. */
    void dropped(Enrolment enrolment) {
        count(enrolment.getId().value(), enrolment.getTeam(), enrolment.getCourse(), -1);
    }

    /** An enrolment begins or ceases to count. */
    void moved(Place enrolment, boolean counts) {
        int change = change(enrolment.current(), counts);
        if (change != 0) {
            count(enrolment.row(), enrolment.team(), enrolment.course(), change);
        }
    }

    /** An assignment is about to begin or cease to count. */
    void assignmentMoved(Place place, boolean counts) {
        int change = change(place.current(), counts);
        if (change != 0) {
            count(assignments.get(place.row()), change);
        }
        history.forgetRead();
    }

    private void count(long enrolment, @Nullable UnitId team, CourseId course, int change) {
        if (team != null) {
            progress.count(team, course, 0, change, 0);
        }
        history.teamOfCompletion(enrolment).ifPresent(counted -> progress.count(counted, course, 0, 0, change));
    }

    private void count(LearningAssignment assignment, int change) {
        UnitId team = assignment.getTeam();
        if (team != null && assignment.getState().isCounted()) {
            progress.count(team, assignment.getCourse(), change, 0, 0);
        }
        if (assignment.getState().isOpen()) {
            dues.count(assignment, change);
        }
    }

    private static int change(boolean counted, boolean counts) {
        return counted == counts ? 0 : counts ? 1 : -1;
    }

    /** The obligation says again how far the person is. */
    void settle(PersonId person, CourseId course) {
        history.forgetRead();
        assignments.find(person, course).ifPresent(assignment -> {
            boolean wasOpen = assignment.getState().isOpen();
            Enrolment enrolment = enrolments.find(person, course).orElse(null);
            assignment.follow(
                    enrolment != null,
                    enrolment == null ? null : enrolment.getCompletedAt().orElse(null));
            boolean open = assignment.getState().isOpen();
            if (wasOpen != open) {
                dues.count(assignment, open ? 1 : -1);
            }
        });
        history.forgetRead();
    }
}
