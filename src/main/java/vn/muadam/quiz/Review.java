package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.Activity;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.PersonId;

/** Reads what an attempt came to, and shows of it what the quiz's review policy allows. */
@ApplicationScoped
@Transactional
class Review {

    @Inject
    private AttemptRepository attempts;

    @Inject
    private QuizRepository quizzes;

    @Inject
    private QuestionRepository questions;

    @Inject
    private AnswerMarkRepository marks;

    @Inject
    private Courses courses;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Terms terms;

    @Inject
    private Clock clock;

    Outcome get(String token, PersonId person) {
        Attempt attempt = attempts.get(token, person);
        Turn turn = attempt.getTurn();
        Quiz quiz = quizzes.get(turn.getQuiz());
        Activity activity = courses.getActivity(turn.getQuiz());
        CourseVersion version = courses.getVersion(activity.getVersionId());
        List<Attempt> all = attempts.findAll(person, turn.getQuiz(), turn.getCycle());
        Enrolment enrolment = enrolments.get(turn.getEnrolment());
        NextTurn next = NextTurn.of(quiz, terms.of(quiz, enrolment), all, clock.instant());
        Set<ReviewItem> shown =
                quiz.getReview().shown(attempt, next, terms.isReleased(quiz, enrolment), clock.instant());
        boolean waiting = attempt.isWaitingForMarker();
        boolean scored = shown.contains(ReviewItem.MARKS) && !waiting;
        List<AttemptSlot> slots = attempt.getSlots();
        boolean byHand = slots.stream().anyMatch(this::isMarkedByHand);
        return new Outcome(
                courses.get(version.getCourseId()).getKey(),
                activity.getKey(),
                activity.getTitle(),
                version.getShortTitle(),
                attempt.getState(),
                attempt.getSitting().getSubmittedAt().orElse(null),
                attempt.getSitting().isLateSync(),
                scored ? attempt.getScore().orElse(null) : null,
                quiz.getPassMark(),
                slots.isEmpty() || byHand ? null : QuizSheet.neededRight(quiz.getPassMark(), slots.size()),
                version.isCertificateIssued() && enrolment.isCompleted(),
                attempt.getSitting().getAnswersArchivedAt().orElse(null),
                waiting,
                scored && shown.contains(ReviewItem.OVERALL_FEEDBACK) ? feedback(attempt, quiz, activity) : null,
                !waiting
                                && shown.contains(ReviewItem.ATTEMPT)
                                && attempt.getScore().isPresent()
                        ? reviewed(attempt, activity, shown)
                        : List.of(),
                next);
    }

    private boolean isMarkedByHand(AttemptSlot slot) {
        return questions.getVersion(slot.getQuestionVersion()).isMarkedByHand();
    }

    /** All there is to see of marked answers, whatever the quiz shows its learners. */
    List<ReviewedQuestion> showAll(Attempt attempt, Activity activity) {
        return reviewed(attempt, activity, ReviewPolicy.PRACTICE.shown(ReviewMoment.AFTER_CLOSE));
    }

    private List<ReviewedQuestion> reviewed(Attempt attempt, Activity activity, Set<ReviewItem> shown) {
        return attempt.getSlots().stream()
                .map(slot -> reviewed(attempt, slot, activity, shown))
                .toList();
    }

    /** No preset shows an answer and hides whether it is right. */
    private ReviewedQuestion reviewed(Attempt attempt, AttemptSlot slot, Activity activity, Set<ReviewItem> shown) {
        QuestionVersion question = questions.getVersion(slot.getQuestionVersion());
        QuestionVersion key = questions.getVersion(slot.getGradedVersion());
        ReviewedAnswer answer = ReviewedAnswer.of(question, slot.getResponse());
        ReviewedAnswer byKey = key == question ? answer : ReviewedAnswer.of(key, slot.getResponse());
        return new ReviewedQuestion(
                slot.getSlot(),
                slot.isRight(),
                question.getStemHtml(),
                answer.given(),
                shown.contains(ReviewItem.RIGHT_ANSWER) ? byKey.right() : List.of(),
                shown.contains(ReviewItem.SPECIFIC_FEEDBACK) ? byKey.feedback() : List.of(),
                shown.contains(ReviewItem.GENERAL_FEEDBACK) ? key.getFeedbackHtml() : null,
                question.isMarkedByHand(),
                question.getKind() == QuestionKind.PHOTO && slot.isAnswered(),
                judged(attempt, slot, question, shown),
                lessonOf(question, activity));
    }

    private @Nullable JudgedAnswer judged(
            Attempt attempt, AttemptSlot slot, QuestionVersion question, Set<ReviewItem> shown) {
        if (attempt.getId() != null
                && shown.contains(ReviewItem.MARKS)
                && question.getInteraction() instanceof Interaction.Judged asked) {
            return marks.findStanding(attempt, slot)
                    .map(mark -> JudgedAnswer.of(mark, asked.rubric(), shown.contains(ReviewItem.SPECIFIC_FEEDBACK)))
                    .orElse(null);
        }
        return null;
    }

    private @Nullable BandFeedback feedback(Attempt attempt, Quiz quiz, Activity activity) {
        return attempt.getScore()
                .flatMap(score -> quiz.bandFor(score.getPercent()))
                .map(band -> new BandFeedback(
                        band.getFeedbackHtml(),
                        band.getLessonKeys().stream()
                                .flatMap(key -> lesson(key, activity).stream())
                                .toList()))
                .orElse(null);
    }

    private @Nullable LessonRef lessonOf(QuestionVersion question, Activity activity) {
        return question.lessonKey().flatMap(key -> lesson(key, activity)).orElse(null);
    }

    private Optional<LessonRef> lesson(String key, Activity activity) {
        return courses.findActivity(activity.getVersionId(), key)
                .filter(Activity::isLesson)
                .map(lesson -> new LessonRef(lesson.getKey(), courses.lessonNumber(lesson), lesson.getTitle()));
    }
}
