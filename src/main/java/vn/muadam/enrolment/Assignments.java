package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;

/**
 * Gives people the assignments that the requirements of their units ask for.
 *
 * <p>It happens when somebody opens their home page, so that a new member waits for nothing, and for everybody every hour,
 * and after facts came in bulk, so that a leader sees also those who never signed in. Where two requirements reach a person
 * for one course, the older one holds.
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

    /** Creates whatever anybody lacks. @return how many assignments */
    long assignAll() {
        LocalDate today = VietnamTime.today(clock);
        long count = 0;
        List<MissingAssignment> missing = assignments.findMissingFrom(0, today, CHUNK);
        while (!missing.isEmpty()) {
            Collection<MissingAssignment> chunk = oncePerCourse(missing);
            addAll(chunk);
            count += chunk.size();
            long last = missing.get(missing.size() - 1).person().value();
            missing = assignments.findMissingFrom(last, today, CHUNK);
        }
        return count;
    }

    private static Collection<MissingAssignment> oncePerCourse(List<MissingAssignment> missing) {
        Map<List<Object>, MissingAssignment> first = new LinkedHashMap<>();
        missing.forEach(one -> first.putIfAbsent(List.of(one.person(), one.course()), one));
        return first.values();
    }

    private void addAll(Collection<MissingAssignment> missing) {
        Instant now = clock.instant();
        Map<UnitId, Map<CourseId, Integer>> people = new LinkedHashMap<>();
        for (MissingAssignment one : missing) {
            LearningAssignment assignment = new LearningAssignment(one, now);
            assignments.add(assignment);
            dues.countOpen(assignment);
            if (one.team() != null) {
                people.computeIfAbsent(one.team(), team -> new LinkedHashMap<>())
                        .merge(one.course(), 1, Integer::sum);
            }
        }
        assignments.flushAndForget();
        people.forEach(
                (team, courses) -> courses.forEach((course, count) -> progress.countAssigned(team, course, count)));
    }

    private void assign(MissingAssignment missing) {
        if (assignments.find(missing.person(), missing.course()).isEmpty()) {
            LearningAssignment assignment = new LearningAssignment(missing, clock.instant());
            assignments.add(assignment);
            if (missing.team() != null) {
                progress.countAssigned(missing.team(), missing.course(), 1);
            }
            dues.countOpen(assignment);
        }
    }
}
