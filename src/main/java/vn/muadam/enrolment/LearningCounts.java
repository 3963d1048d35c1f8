package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.muadam.course.CourseId;
import vn.muadam.enrolment.LearningHistoryRepository.Place;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/** Keeps the roll-ups in step when two records become one or two again: what is set aside counts no more. */
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

    /** An enrolment stands in another cycle now. */
    void moved(Place enrolment, int cycle) {
        int change = change(enrolment.cycle(), cycle);
        if (change != 0) {
            UnitId team = enrolment.team();
            if (team != null) {
                progress.count(team, enrolment.course(), 0, change, 0);
            }
            history.teamOfCompletion(enrolment.row())
                    .ifPresent(counted -> progress.count(counted, enrolment.course(), 0, 0, change));
        }
    }

    /** An assignment is about to stand in another cycle. */
    void assignmentMoved(Place place, int cycle) {
        int change = change(place.cycle(), cycle);
        LearningAssignment assignment = assignments.get(place.row());
        if (change != 0 && assignment.getState().isCounted()) {
            UnitId team = assignment.getTeam();
            if (team != null) {
                progress.count(team, place.course(), change, 0, 0);
            }
            if (assignment.getState().isOpen()) {
                dues.count(assignment, change);
            }
        }
        history.forgetRead();
    }

    private static int change(int was, int is) {
        boolean counted = was == Enrolment.FIRST_CYCLE;
        boolean counts = is == Enrolment.FIRST_CYCLE;
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
