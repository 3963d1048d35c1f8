package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.VietnamTime;

/**
 * Gives people the assignments that the requirements of their units ask for.
 *
 * <p>It happens when somebody opens their home page, so that a new member or a new requirement needs no nightly run, and
 * for everybody at once when facts were loaded in bulk. Where two requirements reach a person for one course, the older
 * one holds.
 */
@ApplicationScoped
@Transactional
class Assignments {

    private static final int CHUNK = 500; // larger batches make Derby lock whole tables

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private EnrolmentRepository enrolments;

    @Inject
    private TeamProgressRepository progress;

    @Inject
    private TeamDueRepository dues;

    @Inject
    private Clock clock;

    /** Creates what this person lacks; usually nothing, and then it costs one query. */
    void assignFor(PersonId person) {
        LocalDate today = VietnamTime.today(clock);
        if (!assignments.findMissing(person, today).isEmpty()) {
            enrolments.lockPerson(person);
            assignments.findMissing(person, today).forEach(this::assign);
        }
    }

    /** Creates whatever anybody lacks, without touching the roll-ups, which the caller computes anew. */
    void assignAll() {
        LocalDate today = VietnamTime.today(clock);
        Instant now = clock.instant();
        List<MissingAssignment> missing = assignments.findMissingFrom(0, today, CHUNK);
        while (!missing.isEmpty()) {
            addAll(missing, now);
            long last = missing.get(missing.size() - 1).person().value();
            missing = assignments.findMissingFrom(last, today, CHUNK);
        }
    }

    private void addAll(List<MissingAssignment> missing, Instant now) {
        PersonId person = new PersonId(0);
        Set<CourseId> courses = new HashSet<>();
        for (MissingAssignment one : missing) {
            if (!one.person().equals(person)) {
                courses.clear();
                person = one.person();
            }
            if (courses.add(one.course())) {
                assignments.add(new LearningAssignment(one, now));
            }
        }
        assignments.flushAndForget();
    }

    private void assign(MissingAssignment missing) {
        if (assignments.find(missing.person(), missing.course()).isEmpty()) {
            LearningAssignment assignment = new LearningAssignment(missing, clock.instant());
            assignments.add(assignment);
            progress.countAssigned(missing.team(), missing.course());
            dues.countOpen(assignment);
        }
    }
}
