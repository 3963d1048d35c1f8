package vn.muadam.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.course.Activity;
import vn.muadam.course.ActivityKind;
import vn.muadam.course.Courses;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;

/**
 * Sessions of runs, and who was there: planned by whoever holds the run, taken down by them or, for their own people, by the
 * leaders of teams.
 */
@Stateless
public class SessionService {

    private static final int LONGEST_REASON = 500;
    private static final Duration BEFORE = Duration.ofDays(RunSession.LATE_DAYS + 1L);
    private static final Duration AFTER = Duration.ofDays(14);
    private static final Role[] HOLDING = {Role.TRAINER, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN};

    @Inject
    private SessionRepository sessions;

    @Inject
    private RunRepository runs;

    @Inject
    private SignInSheet sheet;

    @Inject
    private Units units;

    @Inject
    private Roll roll;

    @Inject
    private Courses courses;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The meetings of the course of a run, which a session may be.
     *
     * @throws NotFoundException when it is not held in one's own units
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<Activity> findMeetings(long run) {
        return meetings(own(run));
    }

    private List<Activity> meetings(CourseRun run) {
        return courses.activities(courses.getPublished(run.getCourse()).getId()).stream()
                .filter(activity -> activity.getKind() == ActivityKind.MEETING)
                .toList();
    }

    /**
     * The sessions of a run with their figures, in their order.
     *
     * @throws NotFoundException as above
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<SessionLine> findOf(long run) {
        CourseRun held = own(run);
        int expected = runs.countAdmitted(held);
        return sessions.findOf(run).stream()
                .map(session -> new SessionLine(session, sessions.count(session), expected))
                .toList();
    }

    /**
     * Plans a session.
     *
     * @return its id
     * @throws NotFoundException as above, or for a meeting that the course does not have
     * @throws RunDraftException when it cannot be
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public long plan(SessionDraft draft) {
        CourseRun run = own(draft.run());
        draft.requireSound(run);
        String meeting = draft.activityKey();
        if (meeting != null
                && meetings(run).stream()
                        .noneMatch(activity -> activity.getKey().equals(meeting))) {
            throw new NotFoundException();
        }
        RunSession session = new RunSession(draft, user.id(), clock.instant());
        sessions.add(session);
        audit.record(user.id().value(), act("session-planned", run, session, null));
        return session.getId();
    }

    /**
     * Cancels a session; who was taken down already stays so.
     *
     * @throws NotFoundException as above
     * @throws SessionClosedException when it was cancelled before
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void cancel(long id) {
        RunSession session = sessions.lock(id);
        CourseRun run = own(session.getRunId());
        session.cancel(clock.instant());
        audit.record(user.id().value(), act("session-cancelled", run, session, null));
    }

    /**
     * A session whose people one may take down.
     *
     * @throws NotFoundException when it is neither held in one's own units, nor has people of a team one leads
     */
    @RolesAllowed({"TEAM_LEADER", "TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public RunSession get(long id) {
        return reachable(sessions.get(id));
    }

    /**
     * The sessions of the days around today at which people of the teams one leads are expected, in their order.
     */
    @RolesAllowed("TEAM_LEADER")
    public List<RunSession> findLed() {
        Instant now = clock.instant();
        return sessions.findLed(user.id(), now.minus(BEFORE), now.plus(AFTER));
    }

    /** Whether it is held in one's own units, so that one may do more than take people down. */
    @RolesAllowed({"TEAM_LEADER", "TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public boolean isHeld(long id) {
        return permissions.reaches(runs.get(sessions.get(id).getRunId()).getUnit(), HOLDING);
    }

    /**
     * Who is expected, and who was there: all of the run, or the people of the teams one leads.
     *
     * @throws NotFoundException as above
     */
    @RolesAllowed({"TEAM_LEADER", "TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<RollLine> findRoll(long id) {
        return sessions.findRoll(get(id), leaderOf(id));
    }

    private @Nullable PersonId leaderOf(long id) {
        return isHeld(id) ? null : user.id();
    }

    private RunSession reachable(RunSession session) {
        if (!isHeld(session.getId()) && sessions.findRoll(session, user.id()).isEmpty()) {
            throw new NotFoundException();
        }
        return session;
    }

    /**
     * Takes down who was there and who was not after all. Saying again what is known changes nothing.
     *
     * @param came who was there
     * @param missed who was not
     * @param reason why only now; needed after the day of the session, up to 500 characters
     * @throws NotFoundException as above, or for somebody who does not stand on the roll
     * @throws SessionClosedException when nobody can be taken down now
     * @throws LateReasonMissingException after the day of the session without a reason
     * @throws vn.muadam.enrolment.CertifiedAlreadyException when a certificate rests on that somebody was there
     */
    @RolesAllowed({"TEAM_LEADER", "TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int take(long id, Set<PersonId> came, Set<PersonId> missed, AttendanceWay way, String reason) {
        RunSession session = reachable(sessions.lock(id));
        session.requireMarkable(clock.instant(), reason);
        if (reason.length() > LONGEST_REASON) {
            throw new LateReasonMissingException();
        }
        List<RollLine> lines = findRoll(id);
        Set<PersonId> all = new HashSet<>(came);
        all.addAll(missed);
        if (!lines.stream().map(RollLine::person).collect(Collectors.toSet()).containsAll(all)) {
            throw new NotFoundException();
        }
        CourseRun run = runs.get(session.getRunId());
        String why = reason.isBlank() ? null : reason;
        int changed = 0;
        for (RollLine line : lines) {
            if (came.contains(line.person()) && !line.isPresent()) {
                roll.mark(session, line.person(), way, user.id(), why);
                changed++;
            } else if (missed.contains(line.person()) && line.isPresent()) {
                roll.unmark(session, line.person());
                changed++;
            }
        }
        if (changed > 0) {
            audit.record(
                    user.id().value(),
                    act("attendance-taken", run, session, why).changing(null, Integer.toString(changed)));
        }
        return changed;
    }

    /**
     * The sheet on which everybody who is expected signs, as a PDF file.
     *
     * @throws NotFoundException when the session is not held in one's own units
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public byte[] printSheet(long id) {
        RunSession session = sessions.get(id);
        CourseRun run = own(session.getRunId());
        return sheet.render(run, units.get(run.getUnit()), session, sessions.findRoll(session, null), clock.instant());
    }

    /**
     * The code that stands on the screen now.
     *
     * @throws NotFoundException when the session is not held in one's own units
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public String codeOf(long id) {
        RunSession session = sessions.get(id);
        own(session.getRunId());
        return session.codeAt(clock.instant());
    }

    private CourseRun own(long runId) {
        CourseRun run = runs.get(runId);
        permissions.require(run.getUnit(), HOLDING);
        return run;
    }

    private static AuditedAct act(String act, CourseRun run, RunSession session, @Nullable String reason) {
        return AuditedAct.of(act, "session", session.getId())
                .in(run.getUnit().value())
                .withDetail(run.getTitle() + ": " + session.getTitle())
                .because(reason);
    }
}
