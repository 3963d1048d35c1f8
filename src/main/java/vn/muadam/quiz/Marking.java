package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.muadam.course.Activity;
import vn.muadam.course.CompletionCondition;
import vn.muadam.course.CourseId;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.CompletedBy;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;

/**
 * Marks what was handed in, in a transaction of its own: handing in is quick and stays true when marking, or what
 * follows from it, fails. Marking is then tried again, and doing it twice gives the same.
 *
 * <p>With the marks come the learner's result, the completion of the activity, and with the last one of the course its
 * certificate.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Marking {

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
    private People people;

    @Inject
    private Event<QuizResultChanged> resultChanged;

    @Inject
    private Clock clock;

    /** Where the attempt stands after it; handed in still, where answers wait for a person. */
    AttemptState mark(long attemptId) {
        Attempt attempt = attempts.lock(attemptId);
        if (attempt.getState() != AttemptState.SUBMITTED) {
            return attempt.getState(); // marked by somebody else, or still being answered
        }
        Quiz quiz = quizzes.get(attempt.getTurn().getQuiz());
        attempt.getSlots().forEach(slot -> mark(attempt, slot, quiz));
        if (attempt.isWaitingForMarker()) {
            attempt.waitForMarker();
        } else {
            attempt.finish(quiz.getPassMark(), clock.instant());
            publish(attempt, quiz);
        }
        return attempt.getState();
    }

    /** By its key, or as a person has marked it; an empty answer needs nobody. */
    private void mark(Attempt attempt, AttemptSlot slot, Quiz quiz) {
        QuestionVersion question = questions.getVersion(slot.getGradedVersion());
        if (!question.isMarkedByHand() || !slot.isAnswered()) {
            slot.mark(Marker.fraction(question, slot.getResponse(), quiz.getScoring()));
            return;
        }
        marks.findStanding(attempt, slot)
                .ifPresentOrElse(
                        given -> slot.mark(given.fraction()),
                        () -> slot.waitForMarker(
                                attempt.getSitting().getSubmittedAt().orElseGet(clock::instant)));
    }

    /**
     * Says anew what the learner reached, in the transaction that has marked their attempts again. What was passed before
     * stays complete; certificates are for somebody to look at.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void republish(Attempt last, QuizResult result, Standing standing) {
        result.record(standing);
        announce(last, result);
    }

    /** Lets follow from a result what waited until it was released; the second time changes nothing. */
    void release(long resultId) {
        QuizResult result = attempts.getResult(resultId);
        List<Attempt> all = attempts.findAll(result.getPerson(), result.getQuiz(), result.getCycle());
        all.stream()
                .filter(attempt -> attempt.getState() == AttemptState.FINISHED)
                .reduce((earlier, later) -> later)
                .ifPresent(last -> complete(attempts.lock(last.getId()), result));
    }

    private void publish(Attempt attempt, Quiz quiz) {
        Turn turn = attempt.getTurn();
        CourseId course = enrolments.get(turn.getEnrolment()).getCourse();
        QuizResult result = attempts.findResult(turn).orElseGet(() -> {
            QuizResult first = new QuizResult(turn, course, quiz.getPurpose());
            attempts.add(first);
            return first;
        });
        result.record(Standing.of(finished(turn), quiz.getGrading(), quiz.getPassMark()));
        announce(attempt, result);
    }

    private void announce(Attempt attempt, QuizResult result) {
        attempts.flush(); // observers read by SQL
        complete(attempt, result);
        PersonId person = result.getPerson();
        resultChanged.fire(new QuizResultChanged(
                person, result.getCourse(), people.primaryTeam(person).orElse(null)));
    }

    private List<Standing.Finished> finished(Turn turn) {
        return attempts.findAll(turn.getPerson(), turn.getQuiz(), turn.getCycle()).stream()
                .flatMap(attempt -> Standing.Finished.of(attempt).stream())
                .toList();
    }

    /** Handed in is true of every marked attempt; passed is what the grading method says of all of them. */
    private void complete(Attempt attempt, QuizResult result) {
        Turn turn = attempt.getTurn();
        Activity activity = courses.getActivity(turn.getQuiz());
        boolean passed = result.getPassed().orElse(false);
        if (!terms.isReleased(quizzes.get(turn.getQuiz()), enrolments.get(turn.getEnrolment()))) {
            return; // nobody learns from a completion what they may not see yet
        }
        if (passed || !activity.asksFor(CompletionCondition.PASSED)) {
            enrolments.completeActivity(
                    turn.getEnrolment(),
                    turn.getQuiz(),
                    result.getPassed().orElse(null),
                    CompletedBy.RULE,
                    attempt.getCircumstances().getAssistedBy().orElse(null));
        }
    }
}
