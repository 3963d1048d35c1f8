package vn.muadam.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.course.Activity;
import vn.muadam.course.Course;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.job.Jobs;
import vn.muadam.job.NewJob;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;

/**
 * Letting learners see the results of an exam, once and for all, within one's own units. Until then they know only that
 * they have handed in, and nothing that follows from the result happens.
 */
@Stateless
public class ReleaseService {

    private static final Role[] RELEASING = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN};

    @Inject
    private ReleaseRepository releases;

    @Inject
    private QuizRepository quizzes;

    @Inject
    private Courses courses;

    @Inject
    private Units units;

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

    /** Every exam of the published courses, in each of the units for which one holds a role. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<Exam> findExams() {
        List<Unit> roots =
                permissions.scopeOf(RELEASING).roots().stream().map(units::get).toList();
        return courses.findPublished().stream()
                .flatMap(version -> courses.activities(version.getId()).stream()
                        .filter(this::isExam)
                        .flatMap(quiz -> roots.stream().map(unit -> exam(version, quiz, unit))))
                .toList();
    }

    private boolean isExam(Activity activity) {
        return activity.isQuiz() && quizzes.get(activity.getId()).getReview().isReleasedByHand();
    }

    private Exam exam(CourseVersion version, Activity quiz, Unit unit) {
        return new Exam(
                courses.get(version.getCourseId()).getKey(),
                version.getTitle(),
                quiz.getKey(),
                quiz.getTitle(),
                unit,
                releases.countResults(version.getCourseId(), quiz.getKey(), unit.getId()),
                releases.isReleased(version.getCourseId(), quiz.getKey(), unit.getId()));
    }

    /**
     * Releases them; a job completes what those who passed have completed by it. Doing it again changes nothing.
     *
     * @throws NotFoundException when the unit is not one's own, or there is no such exam
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void release(String courseKey, String quizKey, UnitId unit) {
        permissions.require(unit, RELEASING);
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        Activity quiz = courses.findActivity(
                        courses.getPublished(course.getId()).getId(), quizKey)
                .filter(this::isExam)
                .orElseThrow(NotFoundException::new);
        releases.lock(unit); // the second of two clicks waits, and finds it done
        if (releases.isReleased(course.getId(), quizKey, unit)) {
            return;
        }
        QuizRelease release = new QuizRelease(course.getId(), quizKey, unit, user.id(), clock.instant());
        releases.add(release);
        audit.record(
                user.id().value(),
                AuditedAct.of("quiz-results-released", "unit", unit.value())
                        .in(unit.value())
                        .withDetail(courseKey + "/" + quizKey));
        jobs.start(new NewJob(ReleaseWork.KIND, quiz.getTitle(), user.id().value(), release.getId()));
    }
}
