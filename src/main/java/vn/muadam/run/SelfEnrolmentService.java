package vn.muadam.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.Course;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/** Learners who join a run of a course by themselves, ask to be admitted, or leave. */
@Stateless
@RolesAllowed("LEARNER")
public class SelfEnrolmentService {

    @Inject
    private RunRepository runs;

    @Inject
    private RunListRepository lists;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Courses courses;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private SignedInUser user;

    @Inject
    private Clock clock;

    /**
     * The runs of a course that are open to the learner, by the units to which they belong.
     *
     * @throws NotFoundException when there is no such course
     */
    @RolesAllowed("LEARNER")
    public List<OfferedRun> findRuns(String courseKey) {
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        return runs.findOpen(course.getId(), place(), VietnamTime.today(clock)).stream()
                .map(this::offered)
                .toList();
    }

    private OfferedRun offered(CourseRun run) {
        Optional<RunMember> member = runs.findMember(run, user.id());
        PersonId trainer = run.getTrainer();
        return new OfferedRun(
                run,
                trainer == null ? null : people.get(trainer).getFullName(),
                member.map(RunMember::getState).orElse(null),
                member.filter(one -> one.getState() == RunMemberState.WAITLISTED)
                        .map(one -> lists.countAhead(run, one))
                        .orElse(0),
                member.map(RunMember::getReason).orElse(null));
    }

    /**
     * Joins a run, or asks to: where it is open to all the learner takes part at once, or waits for a place. Doing it again
     * changes nothing.
     *
     * @return where the learner stands now
     * @throws NotFoundException when the run is none of the learner's units
     * @throws RunClosedException when it takes nobody any more
     * @throws RunListedException when people come only by its list
     */
    @RolesAllowed("LEARNER")
    public RunMemberState join(long id) {
        CourseRun run = mine(id);
        RunMember member = runs.findMember(run, user.id()).orElse(null);
        if (member != null
                && (member.getState() == RunMemberState.ADMITTED
                        || member.getState().isWaiting())) {
            return member.getState();
        }
        RunMemberState state = run.welcome(runs.countAdmitted(run), VietnamTime.today(clock));
        if (member == null) {
            member = new RunMember(run, user.id(), clock.instant());
            runs.add(member);
        }
        member.ask(state, clock.instant());
        if (state == RunMemberState.ADMITTED) {
            enrolments.enrol(user.id(), run.getCourse());
        }
        return state;
    }

    /**
     * Leaves it; what was learnt stays, and whoever waits longest takes the place.
     *
     * @throws NotFoundException when the learner is not in it
     */
    @RolesAllowed("LEARNER")
    public void leave(long id) {
        CourseRun run = runs.lock(id);
        RunMember member = runs.findMember(run, user.id())
                .filter(one -> one.getState() == RunMemberState.ADMITTED
                        || one.getState().isWaiting())
                .orElseThrow(NotFoundException::new);
        boolean frees = member.getState() == RunMemberState.ADMITTED;
        member.leave();
        runs.flush();
        if (frees && run.isOpenOn(VietnamTime.today(clock))) {
            runs.findNextWaiting(run)
                    .filter(next -> run.hasRoom(runs.countAdmitted(run) + 1))
                    .ifPresent(next -> moveUp(next, run));
        }
    }

    private void moveUp(RunMember next, CourseRun run) {
        next.moveUp(clock.instant());
        enrolments.enrol(next.getPerson(), run.getCourse());
    }

    private CourseRun mine(long id) {
        CourseRun run = runs.lock(id);
        UnitId place = place();
        if (place == null || !units.isAtOrBelow(place, run.getUnit())) {
            throw new NotFoundException();
        }
        return run;
    }

    private @Nullable UnitId place() {
        return people.placeOf(user.id()).orElse(null);
    }
}
