package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.QuizFixture.PHONE;
import static vn.muadam.quiz.QuizFixture.TABLET;
import static vn.muadam.quiz.SittingFixture.COURSE;
import static vn.muadam.quiz.SittingFixture.FINAL;
import static vn.muadam.quiz.SittingFixture.PRETEST;
import static vn.muadam.quiz.SittingFixture.letPass;
import static vn.muadam.quiz.SittingFixture.letTimeRunOut;
import static vn.muadam.quiz.SittingFixture.option;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;

@InContainer
class AttemptServiceIT {

    @Inject
    private AttemptService service;

    @Inject
    private Attempts attempts;

    private PersonId learner;
    private Paper paper;
    private String token;

    @BeforeEach
    void anAttemptBegunOnThePhone() throws Exception {
        learner = SittingFixture.aLearner();
        paper = As.person(learner, () -> service.start(COURSE, FINAL, PHONE));
        token = paper.token();
    }

    @Test
    void aStartDrawsAPaperAndASecondOneFindsIt() throws Exception {
        Paper again = As.person(learner, () -> service.start(COURSE, FINAL, PHONE));

        assertThat(paper.questions()).hasSize(10);
        assertThat(paper.isHeldHere()).isTrue();
        assertThat(again.token()).isEqualTo(token);
        assertThat(again.questions()).isEqualTo(paper.questions());
        assertThat(SittingFixture.attemptsOf(learner)).isEqualTo(1);
    }

    @Test
    void ofTwoAnswersTheOneWithTheHigherNumberStandsWhicheverArrivesLast() throws Exception {
        List<String> first = option(paper, 1, 0);
        List<String> second = option(paper, 1, 1);

        save(PHONE, "b", new GivenResponse(1, 2, second, Instant.now()));
        Receipt older = save(PHONE, "a", new GivenResponse(1, 1, first, Instant.now()));
        assertThat(stored(1)).isEqualTo(second);
        save(PHONE, "c", new GivenResponse(1, 3, first, Instant.now()));

        assertThat(older.slotSeq()).isEqualTo(2);
        assertThat(older.values()).isEqualTo(second);
        assertThat(stored(1)).isEqualTo(first);
    }

    @Test
    void theSameRequestAgainIsAnsweredAsTheFirstTime() throws Exception {
        GivenResponse given = new GivenResponse(4, 1, option(paper, 4, 2), Instant.now());

        Receipt first = save(PHONE, "a", given);
        Receipt again = save(PHONE, "a", given);

        assertThat(again).usingRecursiveComparison().ignoringFields("savedAt").isEqualTo(first);
        assertThat(stored(4)).isEqualTo(given.values());
    }

    @Test
    void anotherDeviceMustTakeOverBeforeItMaySave() throws Exception {
        GivenResponse given = new GivenResponse(1, 1, option(paper, 1, 0), Instant.now());
        assertThatThrownBy(() -> save(TABLET, "a", given)).isInstanceOf(LeaseTakenException.class);
        assertThat(As.person(learner, () -> service.get(token, TABLET)).isHeldElsewhere())
                .isTrue();

        Paper there = As.person(learner, () -> service.takeOver(token, TABLET));
        save(TABLET, "a", given);

        assertThat(there.isAnswerable()).isTrue();
        assertThat(stored(1)).isEqualTo(given.values());
        assertThatThrownBy(() -> save(PHONE, "b", new GivenResponse(2, 1, option(paper, 2, 0), Instant.now())))
                .isInstanceOf(LeaseTakenException.class);
    }

    @Test
    void whatIsNotOnThePaperIsRefusedAndChangesNothing() throws Exception {
        assertThatThrownBy(() -> save(PHONE, "a", new GivenResponse(11, 1, List.of("0"), Instant.now())))
                .isInstanceOf(InvalidResponseException.class);
        assertThatThrownBy(() -> save(PHONE, "a", new GivenResponse(1, 1, List.of("77"), Instant.now())))
                .isInstanceOf(InvalidResponseException.class);

        assertThat(stored(1)).isEmpty();
    }

    @Test
    void aPlainFormSavesAnswersAndTakesThemBack() throws Exception {
        List<String> chosen = option(paper, 3, 1);

        As.person(learner, () -> service.answer(token, PHONE, 3, chosen));
        assertThat(stored(3)).isEqualTo(chosen);
        As.person(learner, () -> service.answer(token, PHONE, 3, List.of()));

        assertThat(stored(3)).isEmpty();
    }

    @Test
    void handingInTwiceIsHarmlessAndNothingNewIsTakenAfterIt() throws Exception {
        GivenResponse given = new GivenResponse(1, 1, option(paper, 1, 0), Instant.now());

        SaveOutcome first = submit(Instant.now(), given);
        SaveOutcome again = submit(Instant.now(), given);

        assertThat(first.state()).isEqualTo(AttemptState.FINISHED);
        assertThat(again.state()).isEqualTo(AttemptState.FINISHED);
        assertThat(stored(1)).isEqualTo(given.values());
        assertThatThrownBy(() -> save(PHONE, "b", new GivenResponse(2, 1, option(paper, 2, 0), Instant.now())))
                .isInstanceOf(AttemptClosedException.class);
        assertThatThrownBy(() -> As.person(learner, () -> service.takeOver(token, TABLET)))
                .isInstanceOf(AttemptClosedException.class);
    }

    @Test
    void anAnswerGivenAfterTheDeadlineIsRefused() throws Exception {
        letTimeRunOut(token);

        assertThatThrownBy(() -> save(PHONE, "a", new GivenResponse(1, 1, option(paper, 1, 0), Instant.now())))
                .isInstanceOf(AnswersTooLateException.class);
        assertThatThrownBy(() -> As.person(learner, () -> service.answer(token, PHONE, 1, option(paper, 1, 0))))
                .isInstanceOf(AnswersTooLateException.class);

        assertThat(stored(1)).isEmpty();
    }

    @Test
    void anAnswerGivenInTimeIsTakenThoughItArrivesLateAndWhatWasGivenTooLateIsNamed() throws Exception {
        Instant deadline = letTimeRunOut(token);

        SaveOutcome outcome = saveAll(
                new GivenResponse(1, 1, option(paper, 1, 0), deadline.minusSeconds(60)),
                new GivenResponse(2, 1, option(paper, 2, 0), deadline.plusSeconds(60)));

        assertThat(outcome.lateSync()).isTrue();
        assertThat(outcome.responses()).extracting(Receipt::refused).containsExactly(false, true);
        assertThat(stored(1)).isEqualTo(option(paper, 1, 0));
        assertThat(stored(2)).isEmpty();
    }

    @Test
    void whatTheClockHandedInIsMarkedAnewWhenAnswersGivenInTimeFollow() throws Exception {
        Instant deadline = letTimeRunOut(token);
        attempts.expire(SittingFixture.idOf(token));
        assertThat(As.person(learner, () -> service.get(token, PHONE)).state()).isEqualTo(AttemptState.ABANDONED);

        SaveOutcome outcome = saveAll(new GivenResponse(1, 1, option(paper, 1, 0), deadline.minusSeconds(60)));

        assertThat(outcome.state()).isEqualTo(AttemptState.FINISHED);
        assertThat(stored(1)).isEqualTo(option(paper, 1, 0));
        assertThat(SittingFixture.attemptsOf(learner)).isEqualTo(1);
    }

    @Test
    void aHandInMadeInTimeWithoutNetworkIsTheLearnersOwn() throws Exception {
        Instant deadline = letTimeRunOut(token);
        attempts.expire(SittingFixture.idOf(token));

        SaveOutcome outcome = submit(
                deadline.minusSeconds(30), new GivenResponse(1, 1, option(paper, 1, 0), deadline.minusSeconds(60)));

        assertThat(outcome.state()).isEqualTo(AttemptState.FINISHED);
        assertThat(outcome.lateSync()).isTrue();
        assertThatThrownBy(() -> save(PHONE, "b", new GivenResponse(2, 1, option(paper, 2, 0), deadline)))
                .isInstanceOf(AttemptClosedException.class);
    }

    @Test
    void whoFailedWaitsBeforeTheNextAttempt() throws Exception {
        submit(Instant.now());
        assertThatThrownBy(() -> As.person(learner, () -> service.start(COURSE, FINAL, PHONE)))
                .isInstanceOf(WaitBeforeNextAttemptException.class);

        letPass(Duration.ofMinutes(11), token);
        Paper next = As.person(learner, () -> service.start(COURSE, FINAL, PHONE));

        assertThat(next.token()).isNotEqualTo(token);
        assertThat(next.isAnswerable()).isTrue();
    }

    @Test
    void aQuizForOneAttemptCannotBeBegunTwice() throws Exception {
        Paper pretest = As.person(learner, () -> service.start(COURSE, PRETEST, PHONE));
        As.person(learner, () -> service.submit(pretest.token(), saving("a"), Instant.now()));

        assertThatThrownBy(() -> As.person(learner, () -> service.start(COURSE, PRETEST, PHONE)))
                .isInstanceOf(NoAttemptLeftException.class);
    }

    @Test
    void aStartThatFindsTimeRunOutHandsThatAttemptInFirst() throws Exception {
        letTimeRunOut(token);

        Paper next = As.person(learner, () -> service.start(COURSE, FINAL, PHONE));

        assertThat(next.token()).isNotEqualTo(token);
        assertThat(As.person(learner, () -> service.get(token, PHONE)).isOpen()).isFalse();
    }

    @Test
    void onlyPublishedCoursesHaveQuizzesAndALessonIsNone() {
        assertMissing(() -> service.start("khong-co", FINAL, PHONE));
        assertMissing(() -> service.start(COURSE, "khong-co", PHONE));
        assertMissing(() -> service.start(COURSE, "b1", PHONE));
    }

    @Test
    void theAttemptOfSomebodyElseDoesNotExist() {
        learner = SittingFixture.aLearner();

        assertNoneOf(token);
    }

    @Test
    void anAttemptThatNeverWasDoesNotExist() {
        assertNoneOf("khong-co-luot-lam-nay");
    }

    @Test
    void nobodyDoesAnythingWithoutSigningIn() {
        assertForbidden(() -> service.start(COURSE, FINAL, PHONE));
        assertForbidden(() -> service.get(token, PHONE));
        assertForbidden(() -> service.save(token, saving("a")));
        assertForbidden(() -> service.answer(token, PHONE, 1, List.of()));
        assertForbidden(() -> service.takeOver(token, PHONE));
        assertForbidden(() -> service.submit(token, saving("a"), Instant.now()));
    }

    private void assertNoneOf(String attempt) {
        assertMissing(() -> service.get(attempt, PHONE));
        assertMissing(() -> service.save(attempt, saving("a")));
        assertMissing(() -> service.answer(attempt, PHONE, 1, List.of()));
        assertMissing(() -> service.takeOver(attempt, PHONE));
        assertMissing(() -> service.submit(attempt, saving("a"), Instant.now()));
    }

    private void assertMissing(As.Act act) {
        assertThatThrownBy(() -> As.person(learner, act)).isInstanceOf(NotFoundException.class);
    }

    private static void assertForbidden(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(EJBAccessException.class);
    }

    private SaveOutcome submit(Instant madeAt, GivenResponse... given) throws Exception {
        return As.person(learner, () -> service.submit(token, saving("last", given), madeAt));
    }

    private SaveOutcome saveAll(GivenResponse... given) throws Exception {
        return As.person(learner, () -> service.save(token, saving("all", given)));
    }

    private Receipt save(String device, String key, GivenResponse given) throws Exception {
        Save save = new Save(device, key, List.of(given));
        return As.person(learner, () -> service.save(token, save)).responses().get(0);
    }

    private static Save saving(String key, GivenResponse... given) {
        return new Save(PHONE, key, List.of(given));
    }

    private List<String> stored(int slot) throws Exception {
        return As.person(learner, () -> service.get(token, PHONE))
                .questions()
                .get(slot - 1)
                .values();
    }
}
