package vn.muadam.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.Scope;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.Unit;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/**
 * Planning runs of courses and deciding who takes part: trainers and officials do it for their own units, and see the runs
 * above them.
 */
@Stateless
public class RunService {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_COHORT = 60;
    private static final Role[] HOLDING = {Role.TRAINER, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN};

    @Inject
    private RunRepository runs;

    @Inject
    private RunListRepository lists;

    @Inject
    private Enrolments enrolments;

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

    /** The units for which one may plan: one's own, and their communes. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<Unit> findPlaces() {
        return permissions.placesOf(HOLDING);
    }

    /** Every published course, by its key. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public Map<String, CourseVersion> findCourses() {
        return courses.findPublishedByKey();
    }

    /** The runs in one's own units and above them, the newest first. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<RunLine> find(boolean endedToo, int offset, int size) {
        return lists.find(scope(), endedToo, today(), offset, size);
    }

    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int count(boolean endedToo) {
        return lists.count(scope(), endedToo, today());
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when it is neither in one's units nor above them
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public RunLine get(long id) {
        return lists.find(id, scope(), today()).orElseThrow(NotFoundException::new);
    }

    /**
     * Who stands so with it.
     *
     * @throws NotFoundException when it is not held in one's own units
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<RunMemberLine> findMembers(long id, RunMemberState state, int offset, int size) {
        return lists.findMembers(own(runs.get(id)), state, clock.instant(), offset, size);
    }

    /**
     * Plans a run; whoever plans it trains it until somebody else is named.
     *
     * @return its id
     * @throws NotFoundException for a unit that is not one's own, or a course that is not published
     * @throws RunDraftException when it cannot be
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public long plan(RunDraft draft) {
        permissions.require(draft.unit(), HOLDING);
        CourseVersion version = courses.findPublished(draft.courseKey()).orElseThrow(NotFoundException::new);
        draft.requireSound(today());
        CourseRun run = new CourseRun(version.getCourseId(), draft, user.id(), clock.instant());
        run.entrust(user.id());
        runs.add(run);
        audit.record(user.id().value(), act("run-planned", run, null));
        return run.getId();
    }

    /**
     * Closes it: it takes nobody any more, and who is learning goes on.
     *
     * @throws NotFoundException when it is not held in one's own units
     * @throws RunClosedException when it takes nobody already
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void close(long id) {
        CourseRun run = own(runs.lock(id));
        run.close(today(), clock.instant());
        audit.record(user.id().value(), act("run-closed", run, null));
    }

    /**
     * Admits people who asked, or wait: all of them or nobody.
     *
     * @param cohort the group inside the run, empty for none
     * @throws NotFoundException when the run is not held in one's own units, or somebody has not asked
     * @throws NobodyChosenException without people
     * @throws RunDraftException for a cohort whose name is longer than 60 characters
     * @throws RunClosedException when it takes nobody any more
     * @throws RunFullException when they are more than there are places
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int admit(long id, List<PersonId> chosen, String cohort) {
        CourseRun run = own(runs.lock(id));
        if (cohort.length() > LONGEST_COHORT) {
            throw new RunDraftException("run.cohortTooLong");
        }
        List<RunMember> members = membersOf(run, chosen);
        List<RunMember> coming = members.stream()
                .filter(member -> member.getState() != RunMemberState.ADMITTED)
                .toList();
        run.requireRoom(runs.countAdmitted(run) + coming.size(), today());
        for (RunMember member : members) {
            member.admit(cohort.isBlank() ? null : cohort, user.id(), clock.instant());
        }
        for (RunMember member : coming) {
            enrolments.enrol(member.getPerson(), run.getCourse());
        }
        audit.record(
                user.id().value(), act("run-admitted", run, null).changing(null, Integer.toString(members.size())));
        return coming.size();
    }

    /**
     * Declines people who asked; they are told why, and may ask again.
     *
     * @throws NotFoundException as above
     * @throws NobodyChosenException as above
     * @throws RunDraftException without a reason, or with one beyond 500 characters
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int decline(long id, List<PersonId> chosen, String reason) {
        CourseRun run = own(runs.lock(id));
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RunDraftException("run.reasonMissing");
        }
        List<RunMember> members = membersOf(run, chosen).stream()
                .filter(member -> member.getState().isWaiting())
                .toList();
        members.forEach(member -> member.decline(reason, user.id(), clock.instant()));
        audit.record(
                user.id().value(), act("run-declined", run, reason).changing(null, Integer.toString(members.size())));
        return members.size();
    }

    private List<RunMember> membersOf(CourseRun run, List<PersonId> chosen) {
        if (chosen.isEmpty()) {
            throw new NobodyChosenException();
        }
        Map<PersonId, RunMember> members = new HashMap<>();
        runs.findMembers(run, chosen).forEach(member -> members.put(member.getPerson(), member));
        if (!members.keySet().containsAll(chosen)) {
            throw new NotFoundException();
        }
        return List.copyOf(members.values());
    }

    private CourseRun own(CourseRun run) {
        permissions.require(run.getUnit(), HOLDING);
        return run;
    }

    private Scope scope() {
        return permissions.scopeOf(HOLDING);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private AuditedAct act(String act, CourseRun run, @Nullable String reason) {
        return AuditedAct.of(act, "run", run.getId())
                .in(run.getUnit().value())
                .withDetail(courses.get(run.getCourse()).getKey() + ": " + run.getTitle())
                .because(reason);
    }
}
