package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseId;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;

/**
 * Who learns what and how far, for the capabilities above; it decides no permission.
 *
 * <p>Two devices may finish the same lesson, or the last two lessons, at the same moment. Every command therefore locks
 * the enrolment's row before it looks: the second waits and then sees what the first did. A lock was chosen over a retry
 * after a version conflict because a completed course fires an event whose observers would have to be undone, and
 * because nobody but the learner's own devices ever waits. The order of locks is the enrolment, the assignment, the
 * roll-up; the unique constraints stand behind it as the last guard.
 */
@ApplicationScoped
@Transactional
public class Enrolments {

    @Inject
    private EnrolmentRepository enrolments;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private TeamProgressRepository progress;

    @Inject
    private TeamDueRepository dues;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private CourseReopening reopening;

    @Inject
    private Event<CourseCompleted> completed;

    @Inject
    private Clock clock;

    /** Enrols the person in the published version, or answers the enrolment that counts; after it was closed, in a new cycle. */
    public Enrolment enrol(PersonId person, CourseId course) {
        return enrolments.find(person, course).orElseGet(() -> {
            enrolments.lockPerson(person);
            return enrolments.find(person, course).orElseGet(() -> begin(person, course));
        });
    }

    private Enrolment begin(PersonId person, CourseId course) {
        Belonging belonging = belongingOf(person);
        Enrolment enrolment = new Enrolment(
                person,
                enrolments.nextCycle(person, course),
                enrolments.getSyllabus(course),
                belonging,
                clock.instant());
        enrolments.add(enrolment);
        enrolments.flush();
        assignments.find(person, course).ifPresent(LearningAssignment::start);
        if (belonging.team() != null) {
            progress.countStarted(belonging.team(), course);
        }
        return enrolment;
    }

    public Optional<Enrolment> find(PersonId person, CourseId course) {
        return enrolments.find(person, course);
    }

    /** When the person completed an earlier cycle of the course for the last time; null when there was none. */
    @Nullable
    Instant findCompletedBefore(PersonId person, CourseId course) {
        return enrolments.findCompletedBefore(person, course);
    }

    /**
     * The enrolment of that id.
     *
     * @throws vn.muadam.shared.NotFoundException when there is none
     */
    public Enrolment get(EnrolmentId id) {
        return enrolments.get(id);
    }

    /** The learner has opened the activity: it is the place to come back to. */
    public void startActivity(EnrolmentId id, ActivityId activity) {
        Instant now = clock.instant();
        Enrolment enrolment = enrolments.lock(id);
        getOrBegin(enrolment, activity, now);
        enrolment.visit(activity, now);
    }

    /** The activity was begun for later: the place to come back to stays where it is. */
    public void beginActivity(EnrolmentId id, ActivityId activity) {
        getOrBegin(enrolments.lock(id), activity, clock.instant());
    }

    /**
     * Completes an activity; the course too when it was the last one required. Doing it again changes nothing, but a
     * quiz that was complete without being passed may still become passed.
     *
     * @param passed for a quiz whether it was passed, else null
     * @param helper who helped; null for somebody who did it alone
     * @return whether it was not complete before: true for one of several who do it at the same moment
     */
    public boolean completeActivity(
            EnrolmentId id, ActivityId activity, @Nullable Boolean passed, CompletedBy by, @Nullable PersonId helper) {
        Enrolment enrolment = enrolments.lock(id);
        return complete(enrolment, getOrBegin(enrolment, activity, clock.instant()), passed, by, helper);
    }

    /** Opens a lesson in one go: the place to come back to, and complete where opening is all it asks for. */
    void openLesson(EnrolmentId id, ActivityId lesson, boolean completes, @Nullable PersonId helper) {
        Instant now = clock.instant();
        Enrolment enrolment = enrolments.lock(id);
        ActivityCompletion completion = getOrBegin(enrolment, lesson, now);
        enrolment.visit(lesson, now);
        if (completes) {
            complete(enrolment, completion, null, CompletedBy.RULE, helper);
        }
    }

    private boolean complete(
            Enrolment enrolment,
            ActivityCompletion completion,
            @Nullable Boolean passed,
            CompletedBy by,
            @Nullable PersonId helper) {
        Instant now = clock.instant();
        boolean first = completion.complete(passed, by, helper, now);
        if (first
                && enrolments.isRequired(completion.getActivity(), enrolment.getVersion())
                && enrolment.countDone(now)) {
            completeCourse(enrolment, now);
        }
        return first;
    }

    /** Also when that was so long ago that it stands in the archive. */
    public boolean hasCompleted(EnrolmentId id, ActivityId activity) {
        return enrolments.findCompletions(id).stream()
                .anyMatch(completion ->
                        completion.getActivity().equals(activity) && completion.getState() == ActivityState.COMPLETED);
    }

    /**
     * An official says that the learner has done it.
     *
     * @throws CompletedAlreadyException when it is complete
     */
    void declareComplete(EnrolmentId id, ActivityId activity) {
        Enrolment enrolment = enrolments.lock(id);
        ActivityCompletion completion = getOrBegin(enrolment, activity, clock.instant());
        if (completion.getState() == ActivityState.COMPLETED) {
            throw new CompletedAlreadyException();
        }
        complete(enrolment, completion, null, CompletedBy.ADMIN, null);
    }

    /**
     * Whoever said so takes it back; what the learner has done themselves meanwhile stays done.
     *
     * @param by whose word falls
     * @throws CertifiedAlreadyException when a certificate rests on the course, which would be complete no more
     */
    void takeBack(EnrolmentId id, ActivityId activity, CompletedBy by) {
        Enrolment enrolment = enrolments.lock(id);
        Optional<ActivityCompletion> declared =
                enrolments.findCompletion(id, activity).filter(found -> found.getCompletedBy() == by);
        if (declared.isEmpty()) {
            return;
        }
        declared.get().reopen();
        enrolments.flush();
        boolean opensCourse = enrolments.isRequired(activity, enrolment.getVersion())
                && enrolment.recount(enrolments.countRequiredDone(enrolment));
        if (opensCourse) {
            reopening.reopen(enrolment);
        }
    }

    public boolean hasPassed(EnrolmentId id, ActivityId activity) {
        return enrolments
                .findCompletion(id, activity)
                .filter(ActivityCompletion::isPassed)
                .isPresent();
    }

    private ActivityCompletion getOrBegin(Enrolment enrolment, ActivityId activity, Instant now) {
        return enrolments.findCompletion(enrolment.getId(), activity).orElseGet(() -> {
            enrolments.requireActivity(activity, enrolment.getVersion());
            ActivityCompletion begun = new ActivityCompletion(enrolment.getId(), activity, now);
            enrolments.add(begun);
            return begun;
        });
    }

    private void completeCourse(Enrolment enrolment, Instant now) {
        PersonId person = enrolment.getPerson();
        CourseCompletion completion = new CourseCompletion(enrolment, belongingOf(person), now);
        enrolments.add(completion);
        Optional<LearningAssignment> met =
                assignments.find(person, enrolment.getCourse()).filter(assignment -> assignment.complete(now));
        enrolments.flush(); // observers read by SQL
        UnitId team = completion.getTeam();
        if (team != null) {
            progress.countCompleted(team, enrolment.getCourse());
        }
        met.ifPresent(dues::countMet);
        completed.fire(completion.toEvent());
    }

    private Belonging belongingOf(PersonId person) {
        return people.primaryTeam(person)
                .map(team -> new Belonging(
                        team,
                        units.ancestorAt(Level.COMMUNE, team).map(Unit::getId).orElse(null)))
                .orElse(Belonging.NOWHERE);
    }
}
