package vn.muadam.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.course.Course;
import vn.muadam.course.CourseId;
import vn.muadam.course.Courses;
import vn.muadam.identity.People;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.Scope;
import vn.muadam.identity.SignedInUser;
import vn.muadam.job.Jobs;
import vn.muadam.job.NewJob;
import vn.muadam.shared.NotFoundException;

/**
 * Marking answers again by the key of a newer version of their question, when the first was wrong: tried first, then
 * applied with a reason by those who may publish a course. Nothing is ever marked again by itself.
 *
 * <p>Courses belong to the whole installation, so a role alone decides; names are shown only of people in one's own units.
 */
@Stateless
public class RegradeService {

    private static final Role[] READING = {Role.TRAINER, Role.COURSE_REVIEWER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN
    };

    private static final Role[] APPLYING = {Role.COURSE_REVIEWER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN};

    private static final Response NOTHING = new Response(List.of(), List.of());

    @Inject
    private RegradeRepository regrades;

    @Inject
    private QuestionRepository questions;

    @Inject
    private Courses courses;

    @Inject
    private People people;

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

    /**
     * What could be marked again in that course.
     *
     * @throws NotFoundException when there is no such course
     */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<ReplacedQuestion> findReplaced(String courseKey) {
        return regrades.findReplaced(course(courseKey).getId()).stream()
                .filter(found -> !questions.getVersion(found.version()).isMarkedByHand())
                .map(this::replaced)
                .toList();
    }

    private ReplacedQuestion replaced(RegradeRepository.Replaced found) {
        QuestionVersion shown = questions.getVersion(found.version());
        QuestionVersion newest = questions.getVersion(found.newest());
        return new ReplacedQuestion(
                found.key(),
                found.version(),
                shown.getStemHtml(),
                right(shown),
                right(newest),
                found.attempts(),
                AnswerShape.isSame(shown, newest));
    }

    private static List<String> right(QuestionVersion question) {
        return ReviewedAnswer.of(question, NOTHING).right();
    }

    /**
     * What was tried or applied in that course, the newest first.
     *
     * @throws NotFoundException when there is no such course
     */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<RegradeSummary> findAll(String courseKey) {
        return regrades.findAll(course(courseKey).getId());
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none of that id
     */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public RegradeReport get(long id) {
        return report(regrades.get(id));
    }

    /** Whose result changes, in one's own units: first those who pass or fail by it. */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<RegradedResult> findLines(long id, int offset, int size) {
        return regrades.findLines(regrades.get(id), scope(), offset, size);
    }

    private RegradeReport report(Regrade regrade) {
        QuestionVersion from = questions.getVersion(regrade.getFrom());
        Question question = questions.get(from.getQuestionId());
        return new RegradeReport(
                regrade,
                courses.get(question.getCourse()).getKey(),
                question.getKey(),
                from.getStemHtml(),
                right(from),
                right(questions.getVersion(regrade.getTo())),
                people.get(regrade.getOrderedBy()).getFullName(),
                regrades.count(regrade),
                regrades.countLines(regrade, scope()),
                regrade.isApplicable() && !permissions.scopeOf(APPLYING).isEmpty());
    }

    /**
     * Computes, in a job, what would change if that version were marked by the key of the newest one.
     *
     * @return the id of the regrade
     * @throws NotFoundException when it is no replaced version of a question of that course
     * @throws RegradeUnfitException when the newest one asks something else
     */
    @RolesAllowed({"COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public long tryOut(String courseKey, long version) {
        CourseId course = course(courseKey).getId();
        RegradeRepository.Replaced found = regrades.findReplaced(course).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        QuestionVersion from = questions.getVersion(found.version());
        QuestionVersion to = questions.getVersion(found.newest());
        if (!AnswerShape.isSame(from, to)) {
            throw new RegradeUnfitException();
        }
        Regrade regrade = new Regrade(from, to, user.id(), clock.instant());
        regrades.add(regrade);
        begin(regrade, found.key());
        return regrade.getId();
    }

    /**
     * Changes the marks, in a job.
     *
     * @throws NotFoundException when there is none of that id
     * @throws RegradeReasonMissingException without a reason
     * @throws RegradeNotTriedException when it was not tried, or is applied already
     */
    @RolesAllowed({"COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void apply(long id, String reason) {
        Regrade regrade = regrades.get(id);
        if (reason.isBlank()) {
            throw new RegradeReasonMissingException();
        }
        boolean goesOn = regrade.getState() == RegradeState.STOPPED;
        regrade.apply(reason);
        if (!goesOn) {
            regrades.clearLines(regrade); // what is really changed takes their place
        }
        String key = questions
                .get(questions.getVersion(regrade.getFrom()).getQuestionId())
                .getKey();
        audit.record(
                user.id().value(),
                AuditedAct.of("regrade-applied", "question", key)
                        .withDetail(key)
                        .because(reason));
        begin(regrade, key);
    }

    private void begin(Regrade regrade, String questionKey) {
        jobs.start(new NewJob(RegradeWork.KIND, questionKey, user.id().value(), regrade.getId()));
    }

    private Course course(String key) {
        return courses.find(key).orElseThrow(NotFoundException::new);
    }

    private Scope scope() {
        return permissions.scopeOf(READING);
    }
}
