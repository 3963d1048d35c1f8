package vn.muadam.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.Activity;
import vn.muadam.course.ActivityOrder;
import vn.muadam.course.CompletionCondition;
import vn.muadam.course.Course;
import vn.muadam.course.CourseSection;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.CourseVersionId;
import vn.muadam.course.Courses;
import vn.muadam.identity.Membership;
import vn.muadam.identity.People;
import vn.muadam.identity.Person;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.team.Contacts;

/**
 * What a learner does: find the place, open a lesson, go on. Every method acts for the person who is signed in.
 *
 * <p>Opening the first lesson of a course enrols; nobody has to ask for it.
 */
@Stateless
public class LearningService {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Assignments assignments;

    @Inject
    private Journeys journeys;

    @Inject
    private LearningRepository learning;

    @Inject
    private Courses courses;

    @Inject
    private People people;

    @Inject
    private Contacts contacts;

    @Inject
    private SignedInUser user;

    @Inject
    private Clock clock;

    /** What the home page shows; assignments that the person still lacks are created on the way. */
    @RolesAllowed("LEARNER")
    public Home openHome() {
        PersonId id = user.id();
        assignments.assignFor(id);
        Person person = people.get(id);
        List<LearnerCourse> all = learning.findCourses(id);
        LearnerCourse now = Home.choose(all);
        UnitId team = people.openMemberships(id).stream()
                .map(Membership::getTeam)
                .findFirst()
                .orElse(null);
        LocalDate today = VietnamTime.today(clock);
        return new Home(
                person.getGivenName(),
                person.getFormOfAddress(),
                now,
                now == null ? null : journeyOf(now),
                all,
                team == null ? null : learning.findTeamLine(team, today).orElse(null),
                team == null ? null : findHelper(team, today).orElse(null));
    }

    private Optional<Helper> findHelper(UnitId team, LocalDate today) {
        return contacts.of(team).stream()
                .findFirst()
                .map(person -> new Helper(person.getFullName(), null, person.getPhone(), "", person.getPost()))
                .or(() -> learning.findHelper(team, today));
    }

    private Journey journeyOf(LearnerCourse course) {
        return course.enrolment() == null
                ? journeys.of(course.version(), Optional.empty())
                : journeys.of(course.version(), course.enrolment(), course.lastActivity(), course.isCompleted());
    }

    /** The courses of the person, assigned, begun or offered. */
    @RolesAllowed("LEARNER")
    public List<LearnerCourse> findCourses() {
        return learning.findCourses(user.id());
    }

    /**
     * The outline of a course with the person's own states.
     *
     * @throws NotFoundException for a course that is not published and that they never began
     */
    @RolesAllowed("LEARNER")
    public Outline getOutline(String courseKey) {
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        Optional<Enrolment> enrolment = enrolments.find(user.id(), course.getId());
        CourseVersion version = versionFor(course, enrolment);
        Journey journey = journeys.of(version.getId(), enrolment);
        List<Outline.Section> sections = courses.sections(version.getId()).stream()
                .map(section -> section(section, journey))
                .toList();
        boolean completed = enrolment.filter(Enrolment::isCompleted).isPresent();
        return new Outline(
                courseKey,
                version,
                journey,
                sections,
                isInSequence(version),
                courses.requiredCount(version.getId()),
                completed ? null : enrolments.findCompletedBefore(user.id(), course.getId()));
    }

    private Outline.Section section(CourseSection section, Journey journey) {
        List<Step> steps = journey.getSteps().stream()
                .filter(step -> step.section() == section.getId())
                .toList();
        int bytes = steps.stream()
                .filter(Step::isLesson)
                .mapToInt(step -> courses.sizeOf(step.activity()))
                .sum();
        return new Outline.Section(section.getKey(), section.getTitle(), steps, bytes);
    }

    /**
     * Opens a lesson: it becomes the place to come back to, and is complete where opening is all it asks for.
     *
     * @throws NotFoundException when the course has no such lesson
     * @throws LessonNotReachedException when something before it must be done first
     */
    @RolesAllowed("LEARNER")
    public OpenedLesson openLesson(String courseKey, String lessonKey) {
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        Optional<Enrolment> begun = enrolments.find(user.id(), course.getId());
        CourseVersion version = versionFor(course, begun);
        Activity lesson = lesson(version.getId(), lessonKey);
        requireReached(version, begun, lessonKey);
        Enrolment enrolment = begun.orElseGet(() -> enrolments.enrol(user.id(), course.getId()));
        enrolments.openLesson(enrolment.getId(), lesson.getId(), completesOnOpening(lesson), helper());
        return opened(courseKey, version, lesson, Optional.of(enrolment));
    }

    /**
     * A lesson as it is to be kept on a device: nothing is recorded, for nobody reads it yet.
     *
     * @throws NotFoundException when the course has no such lesson
     * @throws LessonNotReachedException when something before it must be done first
     */
    @RolesAllowed("LEARNER")
    public OpenedLesson copyLesson(String courseKey, String lessonKey) {
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        Optional<Enrolment> begun = enrolments.find(user.id(), course.getId());
        CourseVersion version = versionFor(course, begun);
        Activity lesson = lesson(version.getId(), lessonKey);
        requireReached(version, begun, lessonKey);
        return opened(courseKey, version, lesson, begun);
    }

    /**
     * A lesson was opened without network, from what its device keeps; again does no harm.
     *
     * @param marked whether the learner also said that they are done with it
     * @throws NotFoundException when the course has no such lesson
     * @throws LessonNotReachedException when something before it must be done first
     */
    @RolesAllowed("LEARNER")
    public void noteReading(String courseKey, String lessonKey, boolean marked) {
        openLesson(courseKey, lessonKey);
        if (marked) {
            markLesson(courseKey, lessonKey);
        }
    }

    /** The learner says that they are done with a lesson that asks for it. */
    @RolesAllowed("LEARNER")
    public void markLesson(String courseKey, String lessonKey) {
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        Enrolment enrolment = enrolments.find(user.id(), course.getId()).orElseThrow(NotFoundException::new);
        Activity lesson = lesson(enrolment.getVersion(), lessonKey);
        enrolments.completeActivity(enrolment.getId(), lesson.getId(), null, CompletedBy.LEARNER, helper());
    }

    private @Nullable PersonId helper() {
        return user.findHelper().orElse(null);
    }

    private OpenedLesson opened(
            String courseKey, CourseVersion version, Activity lesson, Optional<Enrolment> enrolment) {
        Journey journey = journeys.of(version.getId(), enrolment);
        Step step = journey.find(lesson.getKey()).orElseThrow(NotFoundException::new);
        return new OpenedLesson(
                courseKey,
                version,
                courses.getLesson(lesson.getId()),
                step,
                !step.isDone() && !completesOnOpening(lesson),
                journey,
                journey.findPrevious(step).orElse(null),
                journey.findNext(step).orElse(null),
                journey.findPracticeAfter(step).orElse(null));
    }

    private CourseVersion versionFor(Course course, Optional<Enrolment> enrolment) {
        return enrolment
                .map(begun -> courses.getVersion(begun.getVersion()))
                .orElseGet(() -> courses.getPublished(course.getId()));
    }

    private Activity lesson(CourseVersionId version, String key) {
        return courses.findActivity(version, key).filter(Activity::isLesson).orElseThrow(NotFoundException::new);
    }

    /** Check questions are answered without a trace, so "checked" is left to the learner's word, as "marked" is. */
    private static boolean completesOnOpening(Activity lesson) {
        return !lesson.asksFor(CompletionCondition.CHECKED) && !lesson.asksFor(CompletionCondition.MARKED);
    }

    private static boolean isInSequence(CourseVersion version) {
        return version.getOrder() == ActivityOrder.SEQUENCE;
    }

    private void requireReached(CourseVersion version, Optional<Enrolment> enrolment, String lessonKey) {
        if (isInSequence(version)) {
            Journey journey = journeys.of(version.getId(), enrolment);
            Step step = journey.find(lessonKey).orElseThrow(NotFoundException::new);
            if (!step.isDone() && !journey.isReached(step)) {
                throw new LessonNotReachedException();
            }
        }
    }
}
