package vn.muadam.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.course.Activity;
import vn.muadam.course.ActivityId;
import vn.muadam.course.Course;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.CourseVersionId;
import vn.muadam.course.Courses;
import vn.muadam.identity.People;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/**
 * Looks how far somebody is in a course, and declares activities complete that the system could not see being done: for a
 * reason, within one's own units, and so that it can be taken back.
 */
@Stateless
public class CompletionService {

    private static final int LONGEST_REASON = 500;
    private static final Role[] DECIDING = {Role.TRAINER, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN};

    @Inject
    private Enrolments enrolments;

    @Inject
    private CompletionRepository completions;

    @Inject
    private Journeys journeys;

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
     * How far that person is.
     *
     * @throws NotFoundException for a person outside one's units, or a course that is not published
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public CompletionSheet get(PersonId person, String courseKey) {
        Course course = course(courseKey);
        Optional<Enrolment> enrolment = enrolments.find(person, course.getId());
        placeOf(person, enrolment);
        CourseVersionId version = enrolment
                .map(Enrolment::getVersion)
                .orElseGet(() -> courses.getPublished(course.getId()).getId());
        CourseVersion learnt = courses.getVersion(version);
        Map<ActivityId, CompletionOverride> declared = enrolment
                .map(found -> completions.findInForce(found.getId()).stream()
                        .collect(Collectors.toMap(
                                CompletionOverride::getActivity, Function.identity(), (one, other) -> other)))
                .orElse(Map.of());
        return new CompletionSheet(
                person,
                people.get(person).getFullName(),
                courseKey,
                learnt.getTitle(),
                enrolment.map(Enrolment::getDoneCount).orElse(0),
                enrolment.map(Enrolment::getRequiredCount).orElseGet(() -> courses.requiredCount(version)),
                enrolment.filter(Enrolment::isCompleted).isPresent(),
                journeys.of(version, enrolment).getSteps().stream()
                        .map(step -> line(step, declared.get(step.activity())))
                        .toList());
    }

    private LearnerStep line(Step step, @Nullable CompletionOverride declared) {
        return declared == null || !step.isDone()
                ? new LearnerStep(step, null, null, null)
                : new LearnerStep(
                        step,
                        declared.getReason(),
                        people.get(declared.getGivenBy()).getFullName(),
                        declared.getGivenAt());
    }

    /**
     * Declares an activity complete; who was not enrolled is. The course is completed by it when it was the last one.
     *
     * @throws NotFoundException as above, and for an activity that the learner's version does not have
     * @throws CompletionReasonMissingException without a reason, or with one beyond 500 characters
     * @throws CompletionOfOneselfException for oneself
     * @throws CompletedAlreadyException when it is complete
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void complete(PersonId person, String courseKey, String activityKey, String reason) {
        Course course = course(courseKey);
        UnitId place = placeOf(person, enrolments.find(person, course.getId()));
        check(person, reason);
        Enrolment enrolment = enrolments.enrol(person, course.getId());
        ActivityId activity = activity(enrolment, activityKey);
        enrolments.declareComplete(enrolment.getId(), activity);
        completions.add(new CompletionOverride(enrolment.getId(), activity, reason, user.id(), clock.instant()));
        audit.record(user.id().value(), act("completion-declared", person, place, courseKey, activityKey, reason));
    }

    /**
     * Takes that back. What the learner has done by themselves since stays done; else the activity is open again, and so is
     * a course that rested on it.
     *
     * @throws NotFoundException as above
     * @throws CompletionReasonMissingException without a reason, or with one beyond 500 characters
     * @throws CompletionOfOneselfException for oneself
     * @throws NotOverriddenException when nobody declared it complete
     * @throws CertifiedAlreadyException when a certificate rests on it
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void reopen(PersonId person, String courseKey, String activityKey, String reason) {
        Course course = course(courseKey);
        Optional<Enrolment> found = enrolments.find(person, course.getId());
        UnitId place = placeOf(person, found);
        check(person, reason);
        Enrolment enrolment = found.orElseThrow(NotOverriddenException::new);
        ActivityId activity = activity(enrolment, activityKey);
        List<CompletionOverride> declared = completions.findInForce(enrolment.getId(), activity);
        if (declared.isEmpty()) {
            throw new NotOverriddenException();
        }
        enrolments.takeBack(enrolment.getId(), activity, CompletedBy.ADMIN);
        declared.forEach(one -> one.end(reason, user.id(), clock.instant()));
        audit.record(user.id().value(), act("completion-taken-back", person, place, courseKey, activityKey, reason));
    }

    private void check(PersonId person, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new CompletionReasonMissingException();
        }
        if (person.equals(user.id())) {
            throw new CompletionOfOneselfException();
        }
    }

    private Course course(String key) {
        return courses.find(key)
                .filter(course -> course.publishedVersion().isPresent())
                .orElseThrow(NotFoundException::new);
    }

    private ActivityId activity(Enrolment enrolment, String key) {
        return courses.findActivity(enrolment.getVersion(), key)
                .map(Activity::getId)
                .orElseThrow(NotFoundException::new);
    }

    /** By which of one's own units: the team of the enrolment or of today, or the one that keeps the person's record. */
    private UnitId placeOf(PersonId person, Optional<Enrolment> enrolment) {
        Stream<UnitId> counted = enrolment.stream()
                .flatMap(
                        found -> Stream.concat(Stream.ofNullable(found.getTeam()), Stream.ofNullable(found.getUnit())));
        Stream<UnitId> today = Stream.concat(
                people.primaryTeam(person).stream(),
                Stream.ofNullable(people.get(person).getHomeUnit()));
        return Stream.concat(counted, today)
                .filter(place -> permissions.reaches(place, DECIDING))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static AuditedAct act(
            String act, PersonId person, UnitId place, String courseKey, String activityKey, String reason) {
        return AuditedAct.of(act, "person", person.value())
                .in(place.value())
                .withDetail(courseKey + "/" + activityKey)
                .because(reason);
    }
}
