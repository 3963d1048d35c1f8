package vn.muadam.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.course.Activity;
import vn.muadam.course.Course;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.People;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;

/**
 * Other terms of a quiz for a person, a team or a unit: hours, time, attempts. Officials decide for their own units, for a
 * reason, and not for themselves.
 *
 * <p>Attempts that are open have their deadline moved at once: more time can be given while a test runs.
 */
@Stateless
public class OverrideService {

    private static final Role[] DECIDING = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN};

    @Inject
    private OverrideRepository overrides;

    @Inject
    private AttemptRepository attempts;

    @Inject
    private QuizRepository quizzes;

    @Inject
    private Terms terms;

    @Inject
    private Courses courses;

    @Inject
    private Enrolments enrolments;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What holds in one's own units and above them, the newest first. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<OverrideLine> findAll() {
        return overrides.findAll(permissions.scopeOf(DECIDING));
    }

    /** The units for which one may decide: one's own, and their communes. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<Unit> findPlaces() {
        return permissions.placesOf(DECIDING);
    }

    /** Every published course that has a quiz, with its quizzes. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<QuizzesOfCourse> findQuizzes() {
        return courses.findPublished().stream()
                .map(version ->
                        new QuizzesOfCourse(courses.get(version.getCourseId()).getKey(), version, quizzesOf(version)))
                .filter(course -> !course.quizzes().isEmpty())
                .toList();
    }

    private List<Activity> quizzesOf(CourseVersion version) {
        return courses.activities(version.getId()).stream()
                .filter(Activity::isQuiz)
                .toList();
    }

    /**
     * What there is to decide for a person or a unit.
     *
     * @throws NotFoundException when it is outside one's units, or there is no such quiz
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public OverrideSheet get(String courseKey, OverrideDraft draft) {
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        Activity quiz = quiz(course, draft.quizKey());
        UnitId place = placeOf(draft);
        CourseVersion version = courses.getPublished(course.getId());
        return new OverrideSheet(
                version.getTitle(),
                quiz.getTitle(),
                draft.person() == null
                        ? units.get(place).getName()
                        : people.get(draft.person()).getFullName(),
                QuizTerms.of(quizzes.get(quiz.getId())),
                overrides.findOf(course.getId(), draft).stream().findFirst().orElse(null),
                draft.unit() == null ? List.of() : teamsOf(draft.unit()));
    }

    /** Of one commune: those of a province are too many to choose from. */
    private List<Unit> teamsOf(UnitId unit) {
        boolean commune = units.get(unit).getLevel() == Level.COMMUNE;
        return commune ? units.descendants(unit, Level.TEAM) : List.of();
    }

    /**
     * Gives it. What was given to just this person or unit before ends.
     *
     * @return how many open attempts have another deadline by it
     * @throws NotFoundException as above
     * @throws OverrideReasonMissingException without a reason
     * @throws OverrideTermsException when it says nothing, or what cannot be
     * @throws OverrideOfOneselfException when it is for oneself
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int give(String courseKey, OverrideDraft draft) {
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        quiz(course, draft.quizKey());
        UnitId place = placeOf(draft);
        draft.requireSound(clock.instant());
        if (user.id().equals(draft.person())) {
            throw new OverrideOfOneselfException();
        }
        Instant now = clock.instant();
        overrides.findOf(course.getId(), draft).forEach(earlier -> earlier.end(user.id(), now));
        QuizOverride override = new QuizOverride(course.getId(), draft, place, user.id(), now);
        overrides.add(override);
        overrides.flush();
        int moved = moveDeadlines(override);
        audit.record(user.id().value(), act("quiz-override-given", override, courseKey, draft.reason()));
        return moved;
    }

    /**
     * Ends it: from now on what held before it holds again.
     *
     * @return how many open attempts have another deadline by it
     * @throws NotFoundException when it is outside one's units
     * @throws OverrideReasonMissingException without a reason
     * @throws OverrideEndedException when it has ended already
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int withdraw(long id, String reason) {
        QuizOverride override = overrides.get(id);
        UnitId place = override.getPlace();
        permissions.require(place, DECIDING);
        if (!OverrideDraft.isReason(reason)) {
            throw new OverrideReasonMissingException();
        }
        override.end(user.id(), clock.instant());
        overrides.flush();
        String courseKey = courses.get(override.getCourse()).getKey();
        audit.record(user.id().value(), act("quiz-override-withdrawn", override, courseKey, reason));
        return moveDeadlines(override);
    }

    private int moveDeadlines(QuizOverride override) {
        int moved = 0;
        for (long id : overrides.findOpenAttempts(override)) {
            Attempt attempt = attempts.lock(id);
            Turn turn = attempt.getTurn();
            QuizTerms now = terms.of(quizzes.get(turn.getQuiz()), enrolments.get(turn.getEnrolment()));
            moved += attempt.moveDeadline(now) ? 1 : 0;
        }
        return moved;
    }

    private Activity quiz(Course course, String key) {
        return courses.findActivity(courses.getPublished(course.getId()).getId(), key)
                .filter(Activity::isQuiz)
                .orElseThrow(NotFoundException::new);
    }

    /** By which unit of one's own the decision is: the unit itself, or where the person is counted or on record. */
    private UnitId placeOf(OverrideDraft draft) {
        PersonId person = draft.person();
        Stream<UnitId> places = person == null
                ? Stream.ofNullable(draft.unit())
                : Stream.concat(
                        people.primaryTeam(person).stream(),
                        Stream.ofNullable(people.get(person).getHomeUnit()));
        return places.filter(place -> permissions.reaches(place, DECIDING))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static AuditedAct act(String act, QuizOverride override, String courseKey, String reason) {
        UnitId place = override.getPlace();
        PersonId person = override.getPerson();
        AuditedAct done = person == null
                ? AuditedAct.of(act, "unit", place.value())
                : AuditedAct.of(act, "person", person.value());
        return done.in(place.value())
                .withDetail(courseKey + "/" + override.getQuizKey())
                .because(reason);
    }
}
