package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.quiz.QuizFixture.PHONE;
import static vn.muadam.quiz.QuizFixture.START;
import static vn.muadam.quiz.QuizFixture.TABLET;
import static vn.muadam.quiz.QuizFixture.aSave;
import static vn.muadam.quiz.QuizFixture.anAttempt;
import static vn.muadam.quiz.QuizFixture.given;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The save protocol under a bad network: answers arrive late, twice, in any order, from two devices. */
class SaveProtocolTest {

    private static final Duration GRACE = ReviewPolicy.TEST.syncGrace();
    private static final int SLOTS = 5;

    private Instant now = START;

    @RepeatedTest(100)
    void inWhateverOrderAndHoweverOftenAnswersArriveTheLastOneGivenStands() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Attempt attempt = anAttempt(SLOTS);
        int[] lastGiven = new int[SLOTS];
        List<Save> network = new ArrayList<>();
        int[] seq = new int[SLOTS];

        for (int i = 0; i < 40; i++) {
            int slot = random.nextInt(SLOTS);
            int option = random.nextInt(4);
            lastGiven[slot] = option;
            Save save = aSave(PHONE, "key-" + i, given(slot + 1, ++seq[slot], option, now));
            network.add(save);
            if (random.nextInt(3) == 0) {
                network.add(save);
            }
        }
        Collections.shuffle(network, random);
        network.forEach(save -> attempt.save(save, tick(), GRACE));

        for (int slot = 0; slot < SLOTS; slot++) {
            if (seq[slot] > 0) {
                AttemptSlot stored = attempt.getSlots().get(slot);
                assertThat(stored.getResponse().values())
                        .as("seed %d", seed)
                        .containsExactly(Integer.toString(lastGiven[slot]));
                assertThat(stored.getSlotSeq()).as("seed %d", seed).isEqualTo(seq[slot]);
            }
        }
    }

    /**
     * Two devices answer in turn; each sends until it is answered, and takes the lease over when it is told that the
     * other one holds it. A model keeps the highest number that the holder of the day had acknowledged.
     */
    @RepeatedTest(100)
    void ofTwoDevicesOnlyTheHolderOfTheLeaseEverChangesAnAnswer() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Attempt attempt = anAttempt(SLOTS);
        String holder = PHONE;
        int[] storedSeq = new int[SLOTS];
        int[] storedOption = {-1, -1, -1, -1, -1};
        List<Save> earlier = new ArrayList<>();

        for (int step = 0; step < 80; step++) {
            String device = random.nextBoolean() ? PHONE : TABLET;
            if (random.nextInt(8) == 0) {
                attempt.lendTo(device);
                holder = device;
            }
            boolean repeats = !earlier.isEmpty() && random.nextInt(4) == 0;
            Save save = repeats ? earlier.get(random.nextInt(earlier.size())) : fresh(device, step, storedSeq, random);
            GivenResponse sent = save.responses().get(0);
            int slot = sent.slot() - 1;
            boolean accepted = trySave(attempt, save);
            if (save.leaseId().equals(holder) && sent.slotSeq() > storedSeq[slot]) {
                storedSeq[slot] = sent.slotSeq();
                storedOption[slot] = Integer.parseInt(sent.values().get(0));
                assertThat(accepted).as("seed %d, step %d", seed, step).isTrue();
            }
            earlier.add(save);
            assertStored(attempt, storedSeq, storedOption, "seed %d, step %d".formatted(seed, step));
        }
    }

    /** What was acknowledged is never lost: not by the clock's hand-in, not by the marking, not by a late answer. */
    @RepeatedTest(100)
    void whatWasAcknowledgedIsMarkedWhateverComesBetween() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Instant deadline = START.plusSeconds(30);
        Attempt attempt = anAttempt(SLOTS, deadline);
        int[] acknowledged = new int[SLOTS];
        int[] sent = new int[SLOTS];

        for (int step = 0; step < 60; step++) {
            tick();
            if (random.nextInt(10) == 0) {
                attempt.expire(now);
            } else if (random.nextInt(10) == 0 && attempt.getState() == AttemptState.SUBMITTED) {
                attempt.finish(80, now);
            } else {
                int slot = random.nextInt(SLOTS);
                Instant givenAt = START.plusSeconds(random.nextInt(60)).isBefore(now) ? START.plusSeconds(1) : now;
                Receipt receipt = attempt.save(
                                aSave(PHONE, "k" + step, given(slot + 1, ++sent[slot], random.nextInt(4), givenAt)),
                                now,
                                GRACE)
                        .get(0);
                if (!receipt.refused()) {
                    acknowledged[slot] = receipt.slotSeq();
                    assertThat(attempt.getState())
                            .as("an answer taken late waits for its marking; seed %d", seed)
                            .isIn(AttemptState.IN_PROGRESS, AttemptState.SUBMITTED);
                }
            }
            for (int slot = 0; slot < SLOTS; slot++) {
                assertThat(attempt.getSlots().get(slot).getSlotSeq())
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(acknowledged[slot]);
            }
        }
    }

    @Test
    void oneRequestMayCarryManyAnswersAndEachIsJudgedByItself() {
        Attempt attempt = anAttempt(3, QuizFixture.DEADLINE);
        Instant late = QuizFixture.DEADLINE.plusSeconds(60);

        List<Receipt> receipts = attempt.save(
                aSave(PHONE, "k1", given(1, 1, 0, START.plusSeconds(5)), given(2, 1, 0, late)), late, GRACE);

        assertThat(receipts).extracting(Receipt::refused).containsExactly(false, true);
    }

    private Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    private Save fresh(String device, int step, int[] storedSeq, Random random) {
        int slot = random.nextInt(SLOTS);
        int seq = Math.max(1, storedSeq[slot] + random.nextInt(4) - 1); // also equal and older numbers
        return aSave(device, "key-" + step, given(slot + 1, seq, random.nextInt(4), now));
    }

    private boolean trySave(Attempt attempt, Save save) {
        try {
            attempt.save(save, tick(), GRACE);
            return true;
        } catch (LeaseTakenException e) {
            return false;
        }
    }

    private static void assertStored(Attempt attempt, int[] seq, int[] option, String where) {
        for (int slot = 0; slot < SLOTS; slot++) {
            AttemptSlot stored = attempt.getSlots().get(slot);
            assertThat(stored.getSlotSeq()).as(where).isEqualTo(seq[slot]);
            if (option[slot] >= 0) {
                assertThat(stored.getResponse().values()).as(where).containsExactly(Integer.toString(option[slot]));
            }
        }
    }
}
