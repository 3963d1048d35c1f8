package vn.muadam.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;

/** Learners who look when the sessions of their run are, and say that they are there. */
@Stateless
@RolesAllowed("LEARNER")
public class ArrivalService {

    @Inject
    private SessionRepository sessions;

    @Inject
    private RunRepository runs;

    @Inject
    private Roll roll;

    @Inject
    private SignedInUser user;

    @Inject
    private Clock clock;

    /** The sessions of a run in which the learner takes part, in their order; none for any other run. */
    @RolesAllowed("LEARNER")
    public List<OwnSession> findMine(long runId) {
        CourseRun run = runs.get(runId);
        return takesPart(run)
                ? sessions.findOf(run.getId()).stream().map(this::own).toList()
                : List.of();
    }

    private OwnSession own(RunSession session) {
        return new OwnSession(session, sessions.find(session, user.id()).isPresent());
    }

    /**
     * A session, and whether the learner is known to be there.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed("LEARNER")
    public OwnSession get(long id) {
        return own(sessions.get(id));
    }

    /**
     * The learner is there, and has read the code off the screen. Saying it again changes nothing.
     *
     * @throws NotFoundException when there is no such session
     * @throws NotInRunException when they do not take part in the run
     * @throws SessionClosedException outside its time, or for a code that is not on the screen any more
     */
    @RolesAllowed("LEARNER")
    public void arrive(long id, String code) {
        RunSession session = sessions.lock(id);
        if (own(session).present()) {
            return;
        }
        session.requireCode(code, clock.instant());
        if (!takesPart(runs.get(session.getRunId()))) {
            throw new NotInRunException();
        }
        roll.mark(session, user.id(), AttendanceWay.QR, user.id(), null);
    }

    private boolean takesPart(CourseRun run) {
        PersonId learner = user.id();
        return runs.findMember(run, learner)
                .filter(member -> member.getState() == RunMemberState.ADMITTED)
                .isPresent();
    }
}
