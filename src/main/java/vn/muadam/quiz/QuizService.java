package vn.muadam.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.Activity;
import vn.muadam.course.ActivityId;
import vn.muadam.course.Courses;
import vn.muadam.identity.SignedInUser;

/** What a learner looks at around an attempt: the rules before it, the result after it, checks inside lessons. */
@Stateless
@RolesAllowed("LEARNER")
public class QuizService {

    @Inject
    private Desk desk;

    @Inject
    private ReadVersions versions;

    @Inject
    private Review review;

    @Inject
    private Drawings drawings;

    @Inject
    private Terms terms;

    @Inject
    private QuizRepository quizzes;

    @Inject
    private Courses courses;

    @Inject
    private QuestionRepository questions;

    @Inject
    private SignedInUser user;

    @Inject
    private Clock clock;

    /** The rules of a quiz and the learner's attempts at it. */
    @RolesAllowed("LEARNER")
    public QuizSheet sheet(String courseKey, String quizKey) {
        Desk.View view = desk.look(user.id(), courseKey, quizKey);
        Quiz quiz = quizzes.get(view.quiz().getId());
        int count = questionCount(quiz.getActivity());
        boolean byHand = drawings.mayHold(quiz, BankQuestion::markedByHand);
        QuizTerms own =
                view.enrolment().map(enrolment -> terms.of(quiz, enrolment)).orElseGet(() -> terms.of(quiz, user.id()));
        NextTurn next = NextTurn.of(quiz, own, view.attempts(), clock.instant());
        boolean released = view.enrolment()
                .filter(enrolment -> terms.isReleased(quiz, enrolment))
                .isPresent();
        List<PastAttempt> past = view.attempts().stream()
                .map(attempt ->
                        PastAttempt.of(attempt, quiz.getReview().shown(attempt, next, released, clock.instant())))
                .toList();
        return new QuizSheet(
                courseKey,
                view.version().getShortTitle(),
                quizKey,
                view.quiz().getTitle(),
                count,
                quiz.getPassMark(),
                byHand ? null : QuizSheet.neededRight(quiz.getPassMark(), count),
                byHand,
                own,
                quiz.getWaitMinutes(),
                quiz.getGrading(),
                user.isAssisted() && !quiz.isAssistable(),
                past,
                next);
    }

    /** The quizzes of the course version that the learner reads, and which of them a device may keep. */
    @RolesAllowed("LEARNER")
    public List<KeepableQuiz> findKeepable(String courseKey) {
        return courses.activities(versions.of(user.id(), courseKey)).stream()
                .filter(Activity::isQuiz)
                .map(quiz -> new KeepableQuiz(quiz.getKey(), questionCount(quiz.getId()), isKeepable(quiz)))
                .toList();
    }

    /** By the course alone: whoever has other terms is told when they ask for the paper. */
    private boolean isKeepable(Activity quiz) {
        Quiz rules = quizzes.get(quiz.getId());
        return rules.isKeepable(QuizTerms.of(rules)) && !drawings.mayHold(rules, BankQuestion::needsNetwork);
    }

    private int questionCount(ActivityId quiz) {
        return quizzes.findDraws(quiz).stream().mapToInt(QuizDraw::getCount).sum();
    }

    /** What one of the learner's own attempts came to. */
    @RolesAllowed("LEARNER")
    public Outcome outcome(String token) {
        return review.get(token, user.id());
    }

    /**
     * A check question of a lesson with feedback on what was answered; empty when the version that the learner reads has no
     * such question.
     */
    @RolesAllowed("LEARNER")
    public Optional<LessonCheck> check(String courseKey, String questionKey, List<String> values) {
        return questions
                .findInBank(versions.of(user.id(), courseKey), questionKey)
                .map(question -> LessonCheck.of(questionKey, question, values));
    }
}
