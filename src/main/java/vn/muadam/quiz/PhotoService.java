package vn.muadam.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;

/**
 * Photographs as answers: sent and seen by their learner, and seen by whoever marks them. Nobody else finds one.
 *
 * <p>No transaction spans a sending: the picture is made before anything is locked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotoService {

    @Inject
    private Photos photos;

    @Inject
    private AttemptService attempts;

    @Inject
    private MarkingService marking;

    @Inject
    private SignedInUser user;

    /**
     * Answers a question with a photograph. Sent again under the same key it is stored once, and stays the answer.
     *
     * @param device what tells this device from others
     * @param contentType what the device says that the file is; empty when it says nothing
     * @throws NotFoundException when the question asks for none, or it is another person's attempt
     * @throws InvalidResponseException when the key is none
     * @throws PhotoException when it is no photograph that can be taken
     * @throws AttemptClosedException when the attempt is handed in
     * @throws LeaseTakenException when another device goes on with it
     */
    @RolesAllowed("LEARNER")
    public Receipt answer(String token, String device, int slot, String key, byte[] file, String contentType) {
        if (!AnswerPhoto.isKey(key)) {
            throw new InvalidResponseException();
        }
        if (!photos.isStored(token, user.id(), device, slot, key)) {
            photos.store(token, user.id(), slot, key, Picture.of(file, contentType));
        }
        try {
            return save(token, device, slot, List.of(key));
        } finally {
            photos.keepOnly(token, user.id(), slot); // also where it came too late
        }
    }

    private Receipt save(String token, String device, int slot, List<String> answer) {
        PaperQuestion question = attempts.get(token, device).questions().get(slot - 1);
        return question.isAnsweredBy(answer)
                ? Receipt.of(slot, question.slotSeq(), question.values(), question.savedAt(), false)
                : attempts.answer(token, device, slot, answer).responses().get(0);
    }

    /**
     * One's own.
     *
     * @throws NotFoundException when there is none, or it is another person's
     */
    @RolesAllowed("LEARNER")
    public AnswerPhoto getOwn(String token, int slot) {
        return photos.get(token, user.id(), slot);
    }

    /**
     * One that is marked, by whoever may mark it.
     *
     * @throws NotFoundException for everybody else, and when there is none
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public AnswerPhoto getMarked(long attempt, int slot) {
        marking.get(attempt, slot);
        return photos.get(attempt, slot);
    }
}
