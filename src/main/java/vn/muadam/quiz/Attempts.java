package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.PersonId;

/**
 * Starts attempts and stores what is answered in them, each step a transaction of its own; it decides no permission.
 *
 * <p>Locks are taken in one order, the attempt before the enrolment. Only a start begins with the enrolment: it makes a
 * second click on "start" wait, which then finds the attempt of the first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Attempts {

    private static final Duration CLAIM = Duration.ofMinutes(5);

    @Inject
    private AttemptRepository attempts;

    @Inject
    private QuizRepository quizzes;

    @Inject
    private QuestionRepository questions;

    @Inject
    private PhotoRepository photos;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Drawings drawings;

    @Inject
    private Terms terms;

    @Inject
    private Clock clock;

    /**
     * The open attempt, or a new one whose clock starts now and whose lease that device holds.
     *
     * @param helper null for somebody who is not helped
     * @throws TestNotAssistedException when somebody helps at a test
     */
    Attempt start(Enrolment enrolment, ActivityId activity, String lease, @Nullable PersonId helper) {
        Quiz quiz = quizzes.get(activity);
        if (helper != null) {
            quiz.requireAssistable();
        }
        enrolments.startActivity(enrolment.getId(), activity);
        return openOrNew(quiz, terms.of(quiz, enrolment), enrolment, lease);
    }

    /**
     * The same for a device that takes the paper along to answer it later: the learner is not at the quiz yet.
     *
     * @throws QuizNotKeepableException when it is one that needs the network
     * @throws TestNotAssistedException when somebody helps at a test
     */
    Attempt keep(Enrolment enrolment, ActivityId activity, String lease, @Nullable PersonId helper) {
        Quiz quiz = quizzes.get(activity);
        QuizTerms own = terms.of(quiz, enrolment);
        quiz.requireKeepable(own);
        if (drawings.mayHold(quiz, BankQuestion::needsNetwork)) {
            throw new QuizNotKeepableException();
        }
        if (helper != null) {
            quiz.requireAssistable();
        }
        enrolments.beginActivity(enrolment.getId(), activity);
        return openOrNew(quiz, own, enrolment, lease);
    }

    private Attempt openOrNew(Quiz quiz, QuizTerms own, Enrolment enrolment, String lease) {
        ActivityId activity = quiz.getActivity();
        List<Attempt> earlier = attempts.findAll(enrolment.getPerson(), activity, enrolment.getCycle());
        NextTurn next = NextTurn.of(quiz, own, earlier, clock.instant());
        if (next.openToken() != null) {
            return attempts.get(next.openToken(), enrolment.getPerson());
        }
        next.requireStart();
        Turn turn = new Turn(activity, enrolment, next.nextNumber());
        Attempt attempt = new Attempt(PublicToken.random(), turn, PublicToken.seed());
        drawings.draw(attempt, quiz);
        Instant now = clock.instant();
        attempt.start(lease, now, own.deadlineFor(now).orElse(null));
        attempts.add(attempt);
        return attempt;
    }

    /** @throws TestNotAssistedException when somebody helps at a test */
    Saved save(String token, PersonId person, Save save, @Nullable PersonId helper) {
        Attempt attempt = attempts.lock(token, person);
        return save(attempt, save, helper);
    }

    private Saved save(Attempt attempt, Save save, @Nullable PersonId helper) {
        requirePossible(attempt, save);
        Quiz quiz = quizzes.get(attempt.getTurn().getQuiz());
        if (helper != null) {
            quiz.requireAssistable();
            attempt.getCircumstances().assist(helper);
        }
        Duration grace = quiz.getReview().syncGrace();
        List<Receipt> receipts = attempt.save(save, clock.instant(), grace);
        return new Saved(attempt, receipts);
    }

    /** The final answers, then the hand-in, in one transaction. */
    Saved submit(String token, PersonId person, Save last, Instant madeAt, @Nullable PersonId helper) {
        Attempt attempt = attempts.lock(token, person);
        Saved saved = save(attempt, last, helper);
        Duration grace = quizzes.get(attempt.getTurn().getQuiz()).getReview().syncGrace();
        attempt.submit(madeAt, clock.instant(), grace);
        return saved;
    }

    Attempt lend(String token, PersonId person, String lease) {
        Attempt attempt = attempts.lock(token, person);
        if (!attempt.isOpen() && !attempt.getSitting().isClosedBy(ClosedBy.CLOCK)) {
            throw new AttemptClosedException();
        }
        attempt.lendTo(lease);
        attempt.getSlots(); // loaded while the transaction lasts
        return attempt;
    }

    List<Long> findDue(int atMost) {
        return attempts.findDue(clock.instant(), atMost);
    }

    /** Claims an attempt whose time is up; of many nodes that try, one gets it. */
    boolean claim(long id) {
        Instant now = clock.instant();
        return attempts.lock(id).becomeOverdue(now, now.plus(CLAIM));
    }

    /** Hands in for the learner what was saved, once time is up. */
    void expire(long id) {
        attempts.lock(id).expire(clock.instant());
    }

    private void requirePossible(Attempt attempt, Save save) {
        List<AttemptSlot> slots = attempt.getSlots();
        for (GivenResponse given : save.responses()) {
            boolean onPaper = given.slot() >= 1 && given.slot() <= slots.size();
            if (onPaper) {
                requirePossible(attempt, slots.get(given.slot() - 1), given);
            }
        }
    }

    private void requirePossible(Attempt attempt, AttemptSlot slot, GivenResponse given) {
        QuestionVersion question = questions.getVersion(slot.getQuestionVersion());
        ResponseCheck.requirePossible(question, new Response(given.values(), slot.getOptionOrder()));
        boolean named =
                question.getKind() == QuestionKind.PHOTO && !given.values().isEmpty();
        if (named
                && !photos.exists(
                        attempt.getId(), slot.getSlot(), given.values().get(0))) {
            throw new InvalidResponseException();
        }
    }

    /** An attempt after a save, and what is stored of each question that was sent. */
    record Saved(Attempt attempt, List<Receipt> receipts) {}
}
