package vn.muadam.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;

/**
 * Marking answers that only a person can mark: by trainers and officials, of learners in their own units, and never what
 * they have answered themselves.
 *
 * <p>No transaction spans the giving of a mark: it stays, whatever becomes of the result that follows from it.
 */
@Stateless
public class MarkingService {

    private static final Logger LOG = Logger.getLogger(MarkingService.class.getName());

    private static final Role[] MARKING = {Role.TRAINER, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN};

    @Inject
    private AnswerMarkRepository marks;

    @Inject
    private MarkingSheets sheets;

    @Inject
    private Judging judging;

    @Inject
    private Marking marking;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    /** Answers that wait, those that wait longest first. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<AnswerLine> findWaiting(int offset, int size) {
        return marks.findWaiting(permissions.scopeOf(MARKING), user.id(), offset, size);
    }

    /** How many there are of these. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int countWaiting() {
        return marks.countWaiting(permissions.scopeOf(MARKING), user.id());
    }

    /** Answers that were marked, by whomever, the last one first. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<AnswerLine> findMarked(int offset, int size) {
        return marks.findMarked(permissions.scopeOf(MARKING), user.id(), offset, size);
    }

    /** How many there are of these. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int countMarked() {
        return marks.countMarked(permissions.scopeOf(MARKING), user.id());
    }

    /**
     * One answer, with what was thought of it so far.
     *
     * @throws NotFoundException when it is one's own, of nobody in one's units, or not for a person to mark
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public MarkingSheet get(long attempt, int slot) {
        MarkingSheets.Answer answer = sheets.get(attempt, slot);
        require(answer);
        return answer.sheet();
    }

    /**
     * Gives a mark. With that of the last answer that waits, the attempt is marked, and what follows from it follows.
     *
     * @throws NotFoundException as above
     * @throws MarkedMeanwhileException when somebody else was quicker, or the answer has changed
     * @throws MarkReasonException when it changes a mark and says no reason
     * @throws MarkIncompleteException when a criterion has no level
     * @throws MarkPointsException when the points are no number within their bounds
     * @throws MarkTooLongException when it says more to the learner than can be kept
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void mark(long attempt, int slot, MarkDraft draft) {
        MarkingSheets.Answer answer = sheets.get(attempt, slot);
        require(answer);
        if (judging.judge(attempt, slot, draft, user.id(), answer.place())) {
            finish(attempt);
        }
    }

    private void require(MarkingSheets.Answer answer) {
        if (answer.writer().equals(user.id())) {
            throw new NotFoundException();
        }
        permissions.require(answer.place(), MARKING);
    }

    /** The mark is stored: a marking that fails is tried again by {@link DeadlineWatch}. */
    private void finish(long attempt) {
        try {
            marking.mark(attempt);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Attempt " + attempt + " is marked but has no result yet; trying again", e);
        }
    }
}
