package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.muadam.identity.PersonErasure;
import vn.muadam.identity.PersonId;

/** Why somebody was exempt or had longer goes with them; what they had to learn, and did, stays as a number. */
@ApplicationScoped
@Transactional
class LearningErasure implements PersonErasure {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PracticeRepository practices;

    @Override
    public void erase(PersonId person) {
        assignments.findAll(person).forEach(LearningAssignment::forgetReason);
        practices.findAll(person).forEach(PracticeReport::forget);
    }
}
