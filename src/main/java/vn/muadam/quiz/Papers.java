package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.muadam.course.Activity;
import vn.muadam.course.Courses;
import vn.muadam.identity.PersonId;

/** Reads attempts as papers; the questions come from the shared cache, only the answers from the database. */
@ApplicationScoped
@Transactional
class Papers {

    @Inject
    private AttemptRepository attempts;

    @Inject
    private QuestionRepository questions;

    @Inject
    private QuizRepository quizzes;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    Paper get(String token, PersonId person, String device) {
        Attempt attempt = attempts.get(token, person);
        Activity quiz = courses.getActivity(attempt.getTurn().getQuiz());
        List<PaperQuestion> asked = attempt.getSlots().stream()
                .map(slot -> PaperQuestion.of(slot, questions.getVersion(slot.getQuestionVersion())))
                .toList();
        return new Paper(
                token,
                courses.get(courses.getVersion(quiz.getVersionId()).getCourseId())
                        .getKey(),
                quiz.getKey(),
                quiz.getTitle(),
                attempt.getState(),
                attempt.isHeldBy(device) ? device : null,
                attempt.getSitting().getStartedAt(),
                attempt.getSitting().getDeadline().orElse(null),
                clock.instant(),
                isKeepable(attempt),
                asked);
    }

    /** Whether it may be taken along: by the deadline that it has now. */
    private boolean isKeepable(Attempt attempt) {
        boolean untimed = attempt.getSitting().getDeadline().isEmpty();
        boolean photo = attempt.getSlots().stream()
                .anyMatch(
                        slot -> questions.getVersion(slot.getQuestionVersion()).getKind() == QuestionKind.PHOTO);
        return untimed
                && !photo
                && quizzes.get(attempt.getTurn().getQuiz()).getReview().isKeepable();
    }
}
