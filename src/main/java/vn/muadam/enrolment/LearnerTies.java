package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PersonTies;
import vn.muadam.organisation.UnitId;

/** Whoever has begun a course stays on record; what was only assigned goes with a record made by mistake. */
@ApplicationScoped
@Transactional
class LearnerTies implements PersonTies {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private TeamProgressRepository progress;

    @Inject
    private TeamDueRepository dues;

    @Override
    public boolean hold(PersonId person) {
        return assignments.hasBegunAnything(person);
    }

    @Override
    public void release(PersonId person) {
        for (LearningAssignment assignment : assignments.findAll(person)) {
            UnitId team = assignment.getTeam();
            if (team != null) {
                progress.countAssigned(team, assignment.getCourse(), -1);
                dues.countMet(assignment);
            }
            assignments.remove(assignment);
        }
    }
}
