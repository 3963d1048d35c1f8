package vn.muadam.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.Scope;
import vn.muadam.identity.SignedInUser;
import vn.muadam.job.Jobs;
import vn.muadam.job.NewJob;
import vn.muadam.organisation.Unit;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/**
 * Deciding what people must learn: who would be reached is shown first, then the requirement is decided, and a job gives
 * everybody their assignment. Officials decide for their own units and see what is required from above.
 */
@Stateless
public class RequirementService {

    private static final Role[] DECIDING = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN};

    @Inject
    private RequirementRepository requirements;

    @Inject
    private RequirementListRepository lists;

    @Inject
    private ReachRepository reaches;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private EnrolmentRepository enrolments;

    @Inject
    private Courses courses;

    @Inject
    private Jobs jobs;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The units for which one may decide: one's own, and their communes. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<Unit> findPlaces() {
        return permissions.placesOf(DECIDING);
    }

    /** What can be required: every published course, by its key. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public Map<String, CourseVersion> findCourses() {
        return courses.findPublishedByKey();
    }

    /**
     * The course of that key that can be required.
     *
     * @throws NotFoundException when none of that key is published
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public CourseVersion getCourse(String key) {
        return courses.findPublished(key).orElseThrow(NotFoundException::new);
    }

    /** What is required in one's own units and above them, the newest first. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<RequirementLine> find(boolean endedToo, int offset, int size) {
        return lists.find(scope(), endedToo, today(), offset, size);
    }

    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int count(boolean endedToo) {
        return lists.count(scope(), endedToo, today());
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when it is neither in one's units nor above them
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public RequirementLine get(long id) {
        return lists.find(id, scope(), today()).orElseThrow(NotFoundException::new);
    }

    /**
     * Whom it would reach today. Nothing is stored.
     *
     * @throws NotFoundException for a unit that is not one's own, or a course that is not published
     * @throws DueScheduleException when the due day has passed
     * @throws RequirementExistsException when the unit asks the same already
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public RequirementReach preview(RequirementDraft draft) {
        check(draft);
        return reaches.find(draft, today());
    }

    /**
     * Decides it; a job gives everybody whom it reaches their assignment.
     *
     * @param seen how many people it was said to reach
     * @return its id
     * @throws NotFoundException as above
     * @throws DueScheduleException as above
     * @throws RequirementExistsException as above, and so for the second of two clicks
     * @throws ReachChangedException when it reaches more or fewer by now, which are to be looked at first
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public long require(RequirementDraft draft, int seen) {
        enrolments.lockPerson(user.id());
        check(draft);
        if (reaches.countPeople(draft, today()) != seen) {
            throw new ReachChangedException();
        }
        CourseRequirement requirement = new CourseRequirement(draft, user.id(), clock.instant());
        requirements.add(requirement);
        requirements.flush();
        String course = courses.get(draft.course()).getKey();
        audit.record(
                user.id().value(),
                act("requirement-decided", requirement)
                        .withDetail(course)
                        .because(requirement.getBasis())
                        .changing(null, Integer.toString(seen)));
        begin(requirement);
        return requirement.getId();
    }

    /**
     * Withdraws it: it asks nobody from today on, and a job cancels what is still open by it and nothing else asks for. What
     * was learnt stays.
     *
     * @throws NotFoundException when its unit is not one's own
     * @throws ObligationReasonMissingException without a reason
     * @throws RequirementEndedException when it asks nobody any more
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void withdraw(long id, String reason) {
        CourseRequirement requirement = requirements.get(id);
        permissions.require(requirement.getUnit(), DECIDING);
        if (reason.isBlank()) {
            throw new ObligationReasonMissingException();
        }
        if (!requirement.isOpenOn(today())) {
            throw new RequirementEndedException();
        }
        requirement.endBefore(today());
        requirements.flush();
        assignments.forgetNextCycles(requirement);
        String course = courses.get(requirement.getCourse()).getKey();
        audit.record(
                user.id().value(),
                act("requirement-withdrawn", requirement).withDetail(course).because(reason));
        begin(requirement);
    }

    private void check(RequirementDraft draft) {
        permissions.require(draft.unit(), DECIDING);
        if (courses.get(draft.course()).publishedVersion().isEmpty()) {
            throw new NotFoundException();
        }
        LocalDate day = draft.schedule().getDay();
        if (day != null && day.isBefore(today())) {
            throw new DueScheduleException();
        }
        if (!requirements.findAlike(draft, today()).isEmpty()) {
            throw new RequirementExistsException();
        }
    }

    private void begin(CourseRequirement requirement) {
        CourseId course = requirement.getCourse();
        jobs.start(new NewJob(
                RequirementWork.KIND,
                courses.getPublished(course).getTitle(),
                user.id().value(),
                requirement.getId()));
    }

    private Scope scope() {
        return permissions.scopeOf(DECIDING);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static AuditedAct act(String act, CourseRequirement requirement) {
        return AuditedAct.of(act, "requirement", requirement.getId())
                .in(requirement.getUnit().value());
    }
}
