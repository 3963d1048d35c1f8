package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Takes back that a course was completed, with everything that was counted by it: the one way in which completion falls.
 *
 * <p>It runs within the transaction that holds the lock of the enrolment.
 */
@ApplicationScoped
class CourseReopening {

    @Inject
    private CompletionRepository completions;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private TeamProgressRepository progress;

    @Inject
    private TeamDueRepository dues;

    @Inject
    @Any
    private Instance<CompletionTies> ties;

    @Inject
    private Event<CourseReopened> reopened;

    /** @throws CertifiedAlreadyException when something rests on it that must be taken back first */
    void reopen(Enrolment enrolment) {
        if (ties.stream().anyMatch(tie -> tie.hold(enrolment))) {
            throw new CertifiedAlreadyException();
        }
        ties.forEach(tie -> tie.release(enrolment));
        completions
                .findTeam(enrolment.getId())
                .ifPresent(team -> progress.count(team, enrolment.getCourse(), 0, 0, -1));
        completions.removeCompletion(enrolment.getId());
        assignments
                .find(enrolment.getPerson(), enrolment.getCourse())
                .filter(assignment -> assignment.getState() == AssignmentState.COMPLETED)
                .ifPresent(this::reopen);
        reopened.fire(new CourseReopened(enrolment.getPerson(), enrolment.getCourse()));
    }

    private void reopen(LearningAssignment assignment) {
        assignment.follow(true, null);
        assignment.renewOn(null);
        dues.countOpen(assignment);
    }
}
