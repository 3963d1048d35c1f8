package vn.muadam.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SignedInUser;

/**
 * What a learner does with an attempt of their own; another person's attempt does not exist for them.
 *
 * <p>No transaction spans a call: what was saved or handed in stays so, whatever becomes of the marking after it.
 */
@Stateless
@RolesAllowed("LEARNER")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttemptService {

    private static final Logger LOG = Logger.getLogger(AttemptService.class.getName());

    @Inject
    private Attempts attempts;

    @Inject
    private Papers papers;

    @Inject
    private Desk desk;

    @Inject
    private Marking marking;

    @Inject
    private SaveMeter meter;

    @Inject
    private SignedInUser user;

    @Inject
    private Clock clock;

    /**
     * Goes on with the open attempt, or begins one; the lease of an open one stays where it is.
     *
     * @param device what tells this device from others
     * @throws TestNotAssistedException when somebody helps at a test
     */
    @RolesAllowed("LEARNER")
    public Paper start(String courseKey, String quizKey, String device) {
        Desk.Seat seat = desk.take(user.id(), courseKey, quizKey);
        seat.overdue().ifPresent(this::settle);
        Attempt attempt = attempts.start(seat.enrolment(), seat.quiz().getId(), device, helper());
        return papers.get(attempt.getToken(), user.id(), device);
    }

    /**
     * The paper of the open attempt or of a new one, for a device that will be without network; where to go on stays.
     *
     * @param device what tells this device from others
     * @throws QuizNotKeepableException when it is one that needs the network
     */
    @RolesAllowed("LEARNER")
    public Paper keep(String courseKey, String quizKey, String device) {
        Desk.Seat seat = desk.take(user.id(), courseKey, quizKey);
        Attempt attempt = attempts.keep(seat.enrolment(), seat.quiz().getId(), device, helper());
        return papers.get(attempt.getToken(), user.id(), device);
    }

    /** The whole paper of an attempt. */
    @RolesAllowed("LEARNER")
    public Paper get(String token, String device) {
        return papers.get(token, user.id(), device);
    }

    /**
     * Stores changed answers; every repetition is answered as the first time. With somebody's help the attempt becomes an
     * assisted one.
     *
     * @throws TestNotAssistedException when somebody helps at a test
     */
    @RolesAllowed("LEARNER")
    public SaveOutcome save(String token, Save save) {
        return settled(meter.measure(save, () -> {
            Attempts.Saved saved = attempts.save(token, user.id(), save, helper());
            requireOneTaken(saved);
            return saved;
        }));
    }

    /** Stores the answer of a page without script: it is given now, and newer than whatever is stored. */
    @RolesAllowed("LEARNER")
    public SaveOutcome answer(String token, String device, int slot, List<String> values) {
        Paper paper = papers.get(token, user.id(), device);
        int stored = paper.questions().stream()
                .filter(question -> question.slot() == slot)
                .findFirst()
                .map(PaperQuestion::slotSeq)
                .orElse(0);
        GivenResponse given = new GivenResponse(slot, stored + 1, values, clock.instant());
        return save(token, new Save(device, PublicToken.random(), List.of(given)));
    }

    /** Goes on with the attempt on this device; the other one will be asked before it may save again. */
    @RolesAllowed("LEARNER")
    public Paper takeOver(String token, String device) {
        attempts.lend(token, user.id(), device);
        return papers.get(token, user.id(), device);
    }

    /**
     * Hands in, with the final answers.
     *
     * @param madeAt when the learner did it, by the device's clock as corrected
     */
    @RolesAllowed("LEARNER")
    public SaveOutcome submit(String token, Save last, Instant madeAt) {
        return settled(meter.measure(last, () -> attempts.submit(token, user.id(), last, madeAt, helper())));
    }

    /** When everything that was sent came too late, the device is told by a refusal; else place by place. */
    private static void requireOneTaken(Attempts.Saved saved) {
        List<Receipt> receipts = saved.receipts();
        if (!receipts.isEmpty() && receipts.stream().allMatch(Receipt::refused)) {
            throw new AnswersTooLateException(
                    saved.attempt().getSitting().getDeadline().orElseThrow());
        }
    }

    private SaveOutcome settled(Attempts.Saved saved) {
        Attempt attempt = saved.attempt();
        AttemptState state = attempt.getState() == AttemptState.SUBMITTED ? mark(attempt.getId()) : attempt.getState();
        Sitting sitting = attempt.getSitting();
        return new SaveOutcome(
                state,
                sitting.isLateSync(),
                saved.receipts(),
                clock.instant(),
                sitting.getDeadline().orElse(null));
    }

    private @Nullable PersonId helper() {
        return user.findHelper().orElse(null);
    }

    private void settle(long attempt) {
        attempts.expire(attempt);
        mark(attempt);
    }

    /** What was handed in is safe: a marking that fails is tried again by {@link DeadlineWatch}. */
    private AttemptState mark(long attempt) {
        try {
            return marking.mark(attempt);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Attempt " + attempt + " is handed in but could not be marked; trying again", e);
            return AttemptState.SUBMITTED;
        }
    }
}
