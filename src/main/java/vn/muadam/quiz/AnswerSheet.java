package vn.muadam.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The places of an attempt, seen as a sheet that a device writes on: what is newer and in time is stored, each place by
 * itself, so that no order of arrival and no repetition can lose or double an answer.
 */
final class AnswerSheet {

    private final List<AttemptSlot> slots;
    private final Sitting sitting;
    private boolean changed;

    AnswerSheet(List<AttemptSlot> slots, Sitting sitting) {
        this.slots = slots;
        this.sitting = sitting;
    }

    /**
     * Every place that is named must be on the paper.
     *
     * @throws InvalidResponseException when one is not
     */
    void requireKnown(Save save) {
        if (!save.responses().stream().allMatch(this::isKnown)) {
            throw new InvalidResponseException();
        }
    }

    private boolean isKnown(GivenResponse given) {
        return given.slot() >= 1 && given.slot() <= slots.size();
    }

    /** Whether this very request was stored before, and nothing after it. */
    boolean isRepeated(Save save) {
        return !save.responses().isEmpty()
                && save.responses().stream().allMatch(given -> slot(given).holds(given, save.key()));
    }

    boolean isNewsIn(Save save) {
        return save.responses().stream().anyMatch(given -> slot(given).isOlderThan(given));
    }

    /** Stores what is newer and in time; the receipts say what stands now in every place that was sent. */
    List<Receipt> write(Save save, Instant now, Duration syncGrace) {
        return save.responses().stream()
                .map(given -> write(given, save.key(), now, syncGrace))
                .toList();
    }

    private Receipt write(GivenResponse given, String key, Instant now, Duration syncGrace) {
        AttemptSlot slot = slot(given);
        boolean news = slot.isOlderThan(given);
        boolean taken = news && sitting.isInTime(given.givenAt(), now, syncGrace);
        if (taken) {
            slot.store(given, key, now);
            changed = true;
            sitting.markLate(sitting.isTimeUp(now));
        }
        return slot.receipt(news && !taken);
    }

    boolean wasChanged() {
        return changed;
    }

    List<Receipt> receipts() {
        return slots.stream().map(slot -> slot.receipt(false)).toList();
    }

    private AttemptSlot slot(GivenResponse given) {
        return slots.get(given.slot() - 1);
    }
}
