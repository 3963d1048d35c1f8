package vn.muadam.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.course.Course;
import vn.muadam.course.CourseId;
import vn.muadam.course.Courses;
import vn.muadam.identity.People;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/**
 * Exempts people from what they must learn, and gives them longer, each for a reason and within one's own units: those that
 * keep the person's record, or whose team counts them.
 *
 * <p>Locks are taken in the order of {@link Enrolments}: the person, the enrolment, the assignment, the roll-ups.
 */
@Stateless
public class ObligationService {

    private static final Role[] DECIDING = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN};

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private EnrolmentRepository enrolments;

    @Inject
    private RequirementListRepository requirements;

    @Inject
    private TeamProgressRepository progress;

    @Inject
    private TeamDueRepository dues;

    @Inject
    private Courses courses;

    @Inject
    private People people;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What that person must learn of that course.
     *
     * @throws NotFoundException when nothing of it was ever asked of them, or they are outside one's units
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public Obligation get(PersonId person, String courseKey) {
        LearningAssignment assignment = require(person, course(courseKey));
        return new Obligation(
                person,
                people.get(person).getFullName(),
                courseKey,
                courses.getPublished(assignment.getCourse()).getTitle(),
                assignment.getState(),
                assignment.getDueOn().orElse(null),
                assignment.getFirstDueOn(),
                assignment.getDecisionReason(),
                assignment.getDecidedOn(),
                requirementOf(assignment));
    }

    private @Nullable RequirementLine requirementOf(LearningAssignment assignment) {
        Long requirement = assignment.getRequirementId();
        return requirement == null
                ? null
                : requirements
                        .find(requirement, permissions.scopeOf(DECIDING), VietnamTime.today(clock))
                        .orElse(null);
    }

    /**
     * The person need not learn it; nobody counts them for it any more. What they have learnt of it stays.
     *
     * @throws NotFoundException as above
     * @throws ObligationOfOneselfException when it is one's own
     * @throws ObligationReasonMissingException without a reason
     * @throws NothingOwedException when it is met already, or nobody asks for it
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void exempt(PersonId person, String courseKey, String reason) {
        LearningAssignment assignment = lock(person, courseKey, reason);
        assignment.exempt(reason, VietnamTime.today(clock));
        count(assignment, -1);
        dues.count(assignment, -1);
        audit.record(user.id().value(), act("obligation-waived", assignment, courseKey, reason));
    }

    /**
     * The exemption ends, and the person must learn it again.
     *
     * @throws NotFoundException as above
     * @throws ObligationOfOneselfException when it is one's own
     * @throws ObligationReasonMissingException without a reason
     * @throws NothingOwedException when they are not exempt
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void oblige(PersonId person, String courseKey, String reason) {
        LearningAssignment assignment = lock(person, courseKey, reason);
        Optional<Enrolment> enrolment = enrolments.find(person, assignment.getCourse());
        assignment.oblige(
                enrolment.isPresent(),
                enrolment.flatMap(Enrolment::getCompletedAt).orElse(null),
                reason,
                VietnamTime.today(clock));
        count(assignment, 1);
        dues.countOpen(assignment);
        audit.record(user.id().value(), act("obligation-renewed", assignment, courseKey, reason));
    }

    /**
     * The person has until the end of that day.
     *
     * @throws NotFoundException as above
     * @throws ObligationOfOneselfException when it is one's own
     * @throws ObligationReasonMissingException without a reason
     * @throws NothingOwedException when it is met already, or nobody asks for it
     * @throws ExtensionDayException when that day is not later than the due day and today
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void extend(PersonId person, String courseKey, LocalDate until, String reason) {
        LearningAssignment assignment = lock(person, courseKey, reason);
        String before = assignment.getDueOn().map(LocalDate::toString).orElse(null);
        dues.count(assignment, -1);
        assignment.extend(until, reason, VietnamTime.today(clock));
        dues.count(assignment, 1);
        AuditedAct done = act("obligation-extended", assignment, courseKey, reason);
        audit.record(user.id().value(), done.changing(before, until.toString()));
    }

    private LearningAssignment lock(PersonId person, String courseKey, String reason) {
        CourseId course = course(courseKey);
        enrolments.lockPerson(person);
        enrolments.find(person, course).ifPresent(enrolment -> enrolments.lock(enrolment.getId()));
        LearningAssignment assignment = require(person, course);
        if (person.equals(user.id())) {
            throw new ObligationOfOneselfException();
        }
        if (reason.isBlank()) {
            throw new ObligationReasonMissingException();
        }
        return assignment;
    }

    private CourseId course(String key) {
        return courses.find(key).map(Course::getId).orElseThrow(NotFoundException::new);
    }

    private LearningAssignment require(PersonId person, CourseId course) {
        LearningAssignment assignment = assignments.find(person, course).orElseThrow(NotFoundException::new);
        UnitId home = people.get(person).getHomeUnit();
        if (home == null || !permissions.reaches(home, DECIDING)) {
            permissions.require(placeOf(assignment), DECIDING);
        }
        return assignment;
    }

    /** The unit that counts the person for it. */
    private static UnitId placeOf(LearningAssignment assignment) {
        return Stream.of(assignment.getTeam(), assignment.getUnit())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void count(LearningAssignment assignment, int people) {
        UnitId team = assignment.getTeam();
        if (team != null) {
            progress.countAssigned(team, assignment.getCourse(), people);
        }
    }

    private static AuditedAct act(String act, LearningAssignment assignment, String courseKey, String reason) {
        return AuditedAct.of(act, "person", assignment.getPerson().value())
                .in(placeOf(assignment).value())
                .withDetail(courseKey)
                .because(reason);
    }
}
