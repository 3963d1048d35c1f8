package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.QuizFixture.DEADLINE;
import static vn.muadam.quiz.QuizFixture.PHONE;
import static vn.muadam.quiz.QuizFixture.START;
import static vn.muadam.quiz.QuizFixture.TABLET;
import static vn.muadam.quiz.QuizFixture.aSave;
import static vn.muadam.quiz.QuizFixture.anAttempt;
import static vn.muadam.quiz.QuizFixture.given;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Duration GRACE = ReviewPolicy.TEST.syncGrace();
    private static final Instant NOW = START.plusSeconds(60);
    private static final Instant LATER = DEADLINE.plus(Duration.ofHours(5));

    @Test
    void anAnswerIsStoredAndAcknowledgedWithItsNumber() {
        Attempt attempt = anAttempt(3);

        List<Receipt> receipts = attempt.save(aSave(PHONE, "k1", given(2, 1, 3, NOW)), NOW, GRACE);

        assertThat(receipts).containsExactly(Receipt.of(2, 1, List.of("3"), NOW, false));
        assertThat(attempt.getSlots().get(1).getResponse().values()).containsExactly("3");
    }

    @Test
    void anOlderAnswerNeverOverwritesANewerOne() {
        Attempt attempt = anAttempt(1);
        attempt.save(aSave(PHONE, "new", given(1, 5, 3, NOW)), NOW, GRACE);

        List<Receipt> receipts = attempt.save(aSave(PHONE, "old", given(1, 4, 0, NOW)), NOW.plusSeconds(9), GRACE);

        assertThat(receipts).containsExactly(Receipt.of(1, 5, List.of("3"), NOW, false));
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswer() {
        Attempt attempt = anAttempt(1);
        Save save = aSave(PHONE, "k1", given(1, 1, 2, NOW));
        List<Receipt> first = attempt.save(save, NOW, GRACE);

        List<Receipt> again = attempt.save(save, NOW.plusSeconds(30), GRACE);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswerAlsoAfterTheHandInAndFromALostLease() {
        Attempt attempt = anAttempt(1);
        Save save = aSave(PHONE, "k1", given(1, 1, 2, NOW));
        List<Receipt> first = attempt.save(save, NOW, GRACE);
        attempt.lendTo(TABLET);

        assertThat(attempt.save(save, NOW, GRACE)).isEqualTo(first);
        attempt.submit(NOW, NOW, GRACE);
        assertThat(attempt.save(save, NOW, GRACE)).isEqualTo(first);
    }

    @Test
    void anAnswerCanBeTakenBack() {
        Attempt attempt = anAttempt(1);
        attempt.save(aSave(PHONE, "k1", given(1, 1, 2, NOW)), NOW, GRACE);

        attempt.save(aSave(PHONE, "k2", new GivenResponse(1, 2, List.of(), NOW)), NOW, GRACE);

        assertThat(attempt.getSlots().get(0).isAnswered()).isFalse();
    }

    @Test
    void aDeviceWithoutTheLeaseChangesNothingAndIsToldWhatIsStored() {
        Attempt attempt = anAttempt(1);
        attempt.save(aSave(PHONE, "k1", given(1, 1, 2, NOW)), NOW, GRACE);

        assertThatThrownBy(() -> attempt.save(aSave(TABLET, "k2", given(1, 9, 0, NOW)), NOW, GRACE))
                .isInstanceOfSatisfying(
                        LeaseTakenException.class,
                        taken -> assertThat(taken.getStored())
                                .containsExactly(Receipt.of(1, 1, List.of("2"), NOW, false)));
        assertThat(attempt.getSlots().get(0).getResponse().values()).containsExactly("2");
    }

    @Test
    void aDeviceThatTookOverMaySaveAndTheOtherMayNot() {
        Attempt attempt = anAttempt(1);
        attempt.lendTo(TABLET);

        attempt.save(aSave(TABLET, "k1", given(1, 1, 2, NOW)), NOW, GRACE);

        assertThatThrownBy(() -> attempt.save(aSave(PHONE, "k2", given(1, 2, 0, NOW)), NOW, GRACE))
                .isInstanceOf(LeaseTakenException.class);
    }

    @Test
    void anEmptySaveFromADeviceWithoutTheLeaseIsRefusedToo() {
        Attempt attempt = anAttempt(1);

        assertThatThrownBy(() -> attempt.save(aSave(TABLET, "k1"), NOW, GRACE)).isInstanceOf(LeaseTakenException.class);
    }

    @Test
    void anAnswerToAQuestionThatIsNotOnThePaperIsRefused() {
        Attempt attempt = anAttempt(1);

        assertThatThrownBy(() -> attempt.save(aSave(PHONE, "k1", given(2, 1, 0, NOW)), NOW, GRACE))
                .isInstanceOf(InvalidResponseException.class);
        assertThatThrownBy(() -> attempt.save(aSave(PHONE, "k1", given(0, 1, 0, NOW)), NOW, GRACE))
                .isInstanceOf(InvalidResponseException.class);
    }

    @Test
    void nothingNewIsTakenAfterTheLearnerHandedIn() {
        Attempt attempt = anAttempt(1);
        attempt.submit(NOW, NOW, GRACE);

        assertThatThrownBy(() -> attempt.save(aSave(PHONE, "k1", given(1, 1, 0, NOW)), NOW, GRACE))
                .isInstanceOf(AttemptClosedException.class);
    }

    @Test
    void handingInTwiceChangesNothing() {
        Attempt attempt = anAttempt(1);
        attempt.submit(NOW, NOW, GRACE);
        attempt.finish(80, NOW);

        attempt.submit(LATER, LATER, GRACE);

        assertThat(attempt.getState()).isEqualTo(AttemptState.FINISHED);
        assertThat(attempt.getSitting().getSubmittedAt()).contains(NOW);
    }

    @Test
    void anAnswerThatArrivesAtTheLastMomentCountsWhateverTheDeviceClockSays() {
        Attempt attempt = anAttempt(1, DEADLINE);

        List<Receipt> receipts =
                attempt.save(aSave(PHONE, "k1", given(1, 1, 0, DEADLINE.plusSeconds(600))), DEADLINE, GRACE);

        assertThat(receipts.get(0).refused()).isFalse();
        assertThat(attempt.getSitting().isLateSync()).isFalse();
    }

    @Test
    void anAnswerGivenAfterTheDeadlineIsRefused() {
        Attempt attempt = anAttempt(1, DEADLINE);
        Instant after = DEADLINE.plusSeconds(1);

        List<Receipt> receipts = attempt.save(aSave(PHONE, "k1", given(1, 1, 0, after)), after, GRACE);

        assertThat(receipts).containsExactly(Receipt.of(1, 0, List.of(), null, true));
        assertThat(attempt.getSlots().get(0).isAnswered()).isFalse();
    }

    @Test
    void anAnswerGivenInTimeButSentLateIsTakenAndTheAttemptMarkedForTheTrainer() {
        Attempt attempt = anAttempt(1, DEADLINE);

        List<Receipt> receipts = attempt.save(aSave(PHONE, "k1", given(1, 1, 0, NOW)), LATER, GRACE);

        assertThat(receipts.get(0).refused()).isFalse();
        assertThat(attempt.getSitting().isLateSync()).isTrue();
    }

    @Test
    void aLateAnswerIsRefusedOnceTheGraceIsOver() {
        Attempt attempt = anAttempt(1, DEADLINE);
        Instant tooLate = DEADLINE.plus(GRACE).plusMillis(1);

        List<Receipt> receipts = attempt.save(aSave(PHONE, "k1", given(1, 1, 0, NOW)), tooLate, GRACE);

        assertThat(receipts.get(0).refused()).isTrue();
    }

    @Test
    void aSupervisedExamTakesNothingLate() {
        Attempt attempt = anAttempt(1, DEADLINE);
        Instant after = DEADLINE.plusSeconds(1);

        List<Receipt> receipts =
                attempt.save(aSave(PHONE, "k1", given(1, 1, 0, NOW)), after, ReviewPolicy.EXAM.syncGrace());

        assertThat(receipts.get(0).refused()).isTrue();
    }

    @Test
    void anAnswerDatedBeforeTheStartProvesNothingAndIsRefusedAfterTheDeadline() {
        Attempt attempt = anAttempt(1, DEADLINE);

        List<Receipt> receipts = attempt.save(aSave(PHONE, "k1", given(1, 1, 0, START.minusSeconds(1))), LATER, GRACE);

        assertThat(receipts.get(0).refused()).isTrue();
    }

    @Test
    void theClockHandsInWhatWasSaved() {
        Attempt attempt = anAttempt(2, DEADLINE);
        attempt.save(aSave(PHONE, "k1", given(1, 1, 0, NOW)), NOW, GRACE);

        attempt.expire(LATER);

        assertThat(attempt.getState()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(attempt.isOpen()).isFalse();
        assertThat(attempt.getSitting().getSubmittedAt()).contains(DEADLINE);
    }

    @Test
    void theClockHandsNothingInBeforeTheDeadline() {
        Attempt attempt = anAttempt(1, DEADLINE);
        attempt.save(aSave(PHONE, "k1", given(1, 1, 0, NOW)), NOW, GRACE);

        attempt.expire(DEADLINE);

        assertThat(attempt.getState()).isEqualTo(AttemptState.IN_PROGRESS);
    }

    @Test
    void anAttemptWithoutATimeLimitNeverExpires() {
        Attempt attempt = anAttempt(1);

        attempt.expire(LATER.plus(Duration.ofDays(999)));

        assertThat(attempt.isOpen()).isTrue();
    }

    @Test
    void anAttemptWithoutAnyAnswerIsAbandonedAndCountsNowhere() {
        Attempt attempt = anAttempt(1, DEADLINE);

        attempt.expire(LATER);

        assertThat(attempt.getState()).isEqualTo(AttemptState.ABANDONED);
        assertThat(Standing.Finished.of(attempt)).isEmpty();
    }

    @Test
    void whatTheClockHandedInIsMarkedAnewWhenAnAnswerGivenInTimeArrives() {
        Attempt attempt = anAttempt(2, DEADLINE);
        attempt.save(aSave(PHONE, "k1", given(1, 1, 0, NOW)), NOW, GRACE);
        attempt.expire(DEADLINE.plusSeconds(1));
        attempt.finish(80, DEADLINE.plusSeconds(2));

        attempt.save(aSave(PHONE, "k2", given(2, 1, 0, NOW)), LATER, GRACE);

        assertThat(attempt.getState()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(attempt.getSitting().isLateSync()).isTrue();
        assertThat(attempt.isOpen()).isFalse();
    }

    @Test
    void anAbandonedAttemptComesBackWhenItsAnswersArriveLate() {
        Attempt attempt = anAttempt(1, DEADLINE);
        attempt.expire(DEADLINE.plusSeconds(1));

        attempt.save(aSave(PHONE, "k1", given(1, 1, 0, NOW)), LATER, GRACE);

        assertThat(attempt.getState()).isEqualTo(AttemptState.SUBMITTED);
    }

    @Test
    void aHandInMadeInTimeWithoutNetworkReplacesTheClocks() {
        Attempt attempt = anAttempt(1, DEADLINE);
        attempt.save(aSave(PHONE, "k1", given(1, 1, 0, NOW)), NOW, GRACE);
        attempt.expire(DEADLINE.plusSeconds(1));
        attempt.finish(80, DEADLINE.plusSeconds(2));

        attempt.submit(NOW.plusSeconds(5), LATER, GRACE);

        assertThat(attempt.getState()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(attempt.getSitting().getSubmittedAt()).contains(NOW.plusSeconds(5));
        assertThatThrownBy(() -> attempt.save(aSave(PHONE, "k2", given(1, 2, 1, NOW)), LATER, GRACE))
                .isInstanceOf(AttemptClosedException.class);
    }

    @Test
    void aHandInMadeTooLateIsTheClocks() {
        Attempt attempt = anAttempt(1, DEADLINE);
        attempt.save(aSave(PHONE, "k1", given(1, 1, 0, NOW)), NOW, GRACE);

        attempt.submit(LATER, LATER, GRACE);

        assertThat(attempt.getState()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(attempt.getSitting().getSubmittedAt()).contains(DEADLINE);
    }

    @Test
    void ofManyNodesOneClaimsAnOverdueAttempt() {
        Attempt attempt = anAttempt(1, DEADLINE);
        Instant nextCheck = LATER.plusSeconds(300);

        assertThat(attempt.becomeOverdue(DEADLINE.minusSeconds(1), nextCheck)).isFalse();
        assertThat(attempt.becomeOverdue(LATER, nextCheck)).isTrue();
        assertThat(attempt.becomeOverdue(LATER, nextCheck)).isFalse();
        assertThat(attempt.getState()).isEqualTo(AttemptState.OVERDUE);
        assertThat(attempt.becomeOverdue(nextCheck, nextCheck.plusSeconds(300))).isTrue();
    }

    @Test
    void aFinishedAttemptIsWorthTheSumOfItsMarks() {
        Attempt attempt = anAttempt(3);
        attempt.submit(NOW, NOW, GRACE);
        attempt.getSlots().get(0).mark(BigDecimal.ONE);
        attempt.getSlots().get(1).mark(new BigDecimal("0.5"));
        attempt.getSlots().get(2).mark(BigDecimal.ZERO);

        attempt.finish(50, NOW);

        Score score = attempt.getScore().orElseThrow();
        assertThat(score.getPercent()).isEqualByComparingTo("50.00");
        assertThat(score.isPassed()).isTrue();
    }
}
