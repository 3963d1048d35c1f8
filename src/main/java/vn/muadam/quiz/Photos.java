package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;

/** Keeps photographs beside the answers that name them, each step a transaction of its own; it decides no permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Photos {

    @Inject
    private PhotoRepository photos;

    @Inject
    private AttemptRepository attempts;

    @Inject
    private QuestionRepository questions;

    @Inject
    private Clock clock;

    /**
     * Whether that very photograph is stored; where it is not, that it may be.
     *
     * @throws NotFoundException when the question asks for none, or it is another person's attempt
     * @throws AttemptClosedException when it is handed in
     * @throws LeaseTakenException when another device goes on with it
     */
    boolean isStored(String token, PersonId person, String lease, int slotNumber, String key) {
        Attempt attempt = attempts.get(token, person);
        requirePhoto(attempt, slotNumber);
        boolean stored = photos.exists(attempt.getId(), slotNumber, key);
        if (!stored) {
            attempt.requireAnswerable(lease);
        }
        return stored;
    }

    /** Stores it; of two sendings at once the second finds it there. */
    void store(String token, PersonId person, int slotNumber, String key, Picture picture) {
        Attempt attempt = attempts.lock(token, person);
        if (!photos.exists(attempt.getId(), slotNumber, key)) {
            photos.add(new AnswerPhoto(attempt.getId(), slotNumber, key, picture, clock.instant()));
        }
    }

    /** Only the one that answers the question is kept. */
    void keepOnly(String token, PersonId person, int slotNumber) {
        Attempt attempt = attempts.lock(token, person);
        AttemptSlot slot = Judging.slot(attempt, slotNumber);
        photos.removeOthers(attempt.getId(), slotNumber, slot.getResponse().value(0));
    }

    /**
     * The photograph that answers a question of somebody's own attempt.
     *
     * @throws NotFoundException when there is none
     */
    AnswerPhoto get(String token, PersonId person, int slotNumber) {
        return get(attempts.get(token, person), slotNumber);
    }

    /** That of an attempt, whosever it is. */
    AnswerPhoto get(long attempt, int slotNumber) {
        return get(attempts.get(attempt), slotNumber);
    }

    private AnswerPhoto get(Attempt attempt, int slotNumber) {
        AttemptSlot slot = requirePhoto(attempt, slotNumber);
        return photos.find(attempt.getId(), slot.getResponse().value(0)).orElseThrow(NotFoundException::new);
    }

    private AttemptSlot requirePhoto(Attempt attempt, int slotNumber) {
        AttemptSlot slot = Judging.slot(attempt, slotNumber);
        if (questions.getVersion(slot.getQuestionVersion()).getKind() != QuestionKind.PHOTO) {
            throw new NotFoundException();
        }
        return slot;
    }
}
