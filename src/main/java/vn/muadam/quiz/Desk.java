package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.Activity;
import vn.muadam.course.Course;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.CourseVersionId;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;

/** Finds the quiz that an address means for a person: that of the course version in which they are enrolled. */
@ApplicationScoped
@Transactional
class Desk {

    @Inject
    private Courses courses;

    @Inject
    private Enrolments enrolments;

    @Inject
    private AttemptRepository attempts;

    @Inject
    private Clock clock;

    /**
     * Enrols the person where they are not yet.
     *
     * @throws NotFoundException when the course was never published or has no such quiz
     */
    Seat take(PersonId person, String courseKey, String quizKey) {
        CourseVersion published = courses.findPublished(courseKey).orElseThrow(NotFoundException::new);
        Enrolment enrolment = enrolments.enrol(person, published.getCourseId());
        Activity quiz = quizOf(enrolment.getVersion(), quizKey);
        Optional<Long> overdue = attempts.findAll(person, quiz.getId(), enrolment.getCycle()).stream()
                .filter(attempt -> attempt.isOpen() && attempt.getSitting().isTimeUp(clock.instant()))
                .map(Attempt::getId)
                .findFirst();
        return new Seat(enrolment, quiz, overdue);
    }

    /** Looks without enrolling: who is not enrolled sees the published version and no attempts. */
    View look(PersonId person, String courseKey, String quizKey) {
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        Optional<Enrolment> enrolment = enrolments.find(person, course.getId());
        CourseVersion version = versionOf(course, enrolment);
        Activity quiz = quizOf(version.getId(), quizKey);
        List<Attempt> earlier = enrolment
                .map(found -> attempts.findAll(person, quiz.getId(), found.getCycle()))
                .orElse(List.of());
        return new View(version, quiz, enrolment, earlier);
    }

    /** The version of the course that the person learns: the one they enrolled in, else the published one. */
    CourseVersion versionFor(PersonId person, String courseKey) {
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        return versionOf(course, enrolments.find(person, course.getId()));
    }

    private CourseVersion versionOf(Course course, Optional<Enrolment> enrolment) {
        return enrolment
                .map(found -> courses.getVersion(found.getVersion()))
                .orElseGet(() -> courses.getPublished(course.getId()));
    }

    private Activity quizOf(CourseVersionId version, String quizKey) {
        return courses.findActivity(version, quizKey).filter(Activity::isQuiz).orElseThrow(NotFoundException::new);
    }

    /** A person's place at a quiz, and the attempt there whose time is up without anybody having handed it in. */
    record Seat(Enrolment enrolment, Activity quiz, Optional<Long> overdue) {}

    /** A quiz as a person finds it, with the attempts so far. */
    record View(CourseVersion version, Activity quiz, Optional<Enrolment> enrolment, List<Attempt> attempts) {}
}
