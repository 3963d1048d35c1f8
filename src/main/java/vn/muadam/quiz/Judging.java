package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/**
 * Stores what a person thinks an answer worth, in a transaction of its own: it stays true when what follows from it
 * fails. It decides no permission.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Judging {

    @Inject
    private AttemptRepository attempts;

    @Inject
    private QuestionRepository questions;

    @Inject
    private AnswerMarkRepository marks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Adds a mark. Of two markers the second finds that the first was quicker.
     *
     * @param place the unit that counts the learner
     * @return whether the attempt has no answer left that waits
     * @throws NotFoundException when there is no answer that a person marks
     * @throws MarkedMeanwhileException when the marker has not seen what stands there now
     * @throws MarkReasonException when it changes a mark and says no reason
     */
    boolean judge(long attemptId, int slotNumber, MarkDraft draft, PersonId marker, UnitId place) {
        Attempt attempt = attempts.lock(attemptId);
        AttemptSlot slot = slot(attempt, slotNumber);
        Interaction.Judged asked = asked(attempt, slot, questions.getVersion(slot.getQuestionVersion()));
        Optional<AnswerMark> last = marks.findLast(attemptId, slotNumber);
        int lastNumber = last.map(AnswerMark::getNumber).orElse(0);
        if (draft.slotSeq() != slot.getSlotSeq() || draft.lastMark() != lastNumber) {
            throw new MarkedMeanwhileException();
        }
        boolean again = last.filter(mark -> mark.judges(slot)).isPresent();
        if (again && !OverrideDraft.isReason(draft.reason())) {
            throw new MarkReasonException();
        }
        String reason = again ? draft.reason() : null;
        AnswerMark mark = new AnswerMark(attempt, slot, lastNumber + 1, draft, asked.rubric())
                .givenBy(marker, reason, clock.instant());
        marks.add(mark);
        slot.mark(mark.fraction());
        record(attempt, mark, place);
        boolean whole = attempt.getSlots().stream().noneMatch(AttemptSlot::isWaiting);
        if (whole) {
            attempt.awaitMarking(clock.instant());
        }
        return whole;
    }

    private void record(Attempt attempt, AnswerMark mark, UnitId place) {
        AuditedAct act = AuditedAct.of(
                        mark.getReason() == null ? "answer-marked" : "answer-remarked",
                        "person",
                        attempt.getTurn().getPerson().value())
                .in(place.value())
                .withDetail(mark.getPoints().toPlainString() + "/"
                        + mark.getMaximum().toPlainString());
        audit.record(mark.getMarkedBy().value(), mark.getReason() == null ? act : act.because(mark.getReason()));
    }

    static AttemptSlot slot(Attempt attempt, int number) {
        List<AttemptSlot> slots = attempt.getSlots();
        if (number < 1 || number > slots.size()) {
            throw new NotFoundException();
        }
        return slots.get(number - 1);
    }

    /**
     * What is asked there, where it is handed in, answered, and for a person to mark.
     *
     * @throws NotFoundException where it is not
     */
    static Interaction.Judged asked(Attempt attempt, AttemptSlot slot, QuestionVersion question) {
        if (!attempt.isOpen() && slot.isAnswered() && question.getInteraction() instanceof Interaction.Judged judged) {
            return judged;
        }
        throw new NotFoundException();
    }
}
