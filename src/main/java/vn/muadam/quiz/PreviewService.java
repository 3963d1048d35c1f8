package vn.muadam.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.muadam.course.Activity;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.CourseVersionId;
import vn.muadam.course.Courses;
import vn.muadam.shared.NotFoundException;

/**
 * Trying a quiz of any version of a course before or after it is published. A paper is drawn and marked as a learner's would
 * be, and never stored: what is tried can count nowhere.
 *
 * <p>Courses belong to the whole installation, so a role alone decides.
 */
@Stateless
public class PreviewService {

    @Inject
    private QuizRepository quizzes;

    @Inject
    private QuestionRepository questions;

    @Inject
    private Drawings drawings;

    @Inject
    private Review review;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    /**
     * The paper that this seed draws.
     *
     * @throws NotFoundException when the version has no such quiz
     * @throws QuestionsMissingException when the bank holds fewer questions than the quiz asks for
     */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public Preview draw(CourseVersionId version, String quizKey, long seed) {
        Activity activity = quiz(version, quizKey);
        Attempt attempt = drawn(activity, seed);
        return preview(activity, attempt, List.of());
    }

    /**
     * The same paper, answered and marked, with all that a learner may ever see of it.
     *
     * @param answers by the place of the question, from 1; what could be no answer to it is taken for none
     * @throws NotFoundException as above
     * @throws QuestionsMissingException as above
     */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public Preview mark(CourseVersionId version, String quizKey, long seed, Map<Integer, List<String>> answers) {
        Activity activity = quiz(version, quizKey);
        Quiz rules = quizzes.get(activity.getId());
        Attempt attempt = drawn(activity, seed);
        for (AttemptSlot slot : attempt.getSlots()) {
            QuestionVersion question = questions.getVersion(slot.getQuestionVersion());
            List<String> values = answers.getOrDefault(slot.getSlot(), List.of());
            if (ResponseCheck.isPossible(question, new Response(values, slot.getOptionOrder()))) {
                slot.store(new GivenResponse(slot.getSlot(), 1, values, clock.instant()), "preview", clock.instant());
            }
            slot.mark(Marker.fraction(question, slot.getResponse(), rules.getScoring()));
        }
        attempt.rescore(rules.getPassMark());
        return preview(activity, attempt, review.showAll(attempt, activity));
    }

    private Attempt drawn(Activity activity, long seed) {
        Attempt attempt = new Attempt("", new Turn(), seed);
        drawings.draw(attempt, quizzes.get(activity.getId()));
        return attempt;
    }

    private Preview preview(Activity activity, Attempt attempt, List<ReviewedQuestion> reviewed) {
        CourseVersion version = courses.getVersion(activity.getVersionId());
        return new Preview(
                version,
                courses.get(version.getCourseId()).getKey(),
                activity.getKey(),
                activity.getTitle(),
                attempt.getSeed(),
                attempt.getSlots().stream()
                        .map(slot -> PaperQuestion.of(slot, questions.getVersion(slot.getQuestionVersion())))
                        .toList(),
                attempt.getScore().orElse(null),
                reviewed);
    }

    private Activity quiz(CourseVersionId version, String key) {
        return courses.findActivity(version, key).filter(Activity::isQuiz).orElseThrow(NotFoundException::new);
    }
}
