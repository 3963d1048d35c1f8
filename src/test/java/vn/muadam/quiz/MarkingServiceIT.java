package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;
import static vn.muadam.quiz.EssayFixture.COURSE;
import static vn.muadam.quiz.EssayFixture.QUIZ;
import static vn.muadam.quiz.EssayFixture.again;
import static vn.muadam.quiz.EssayFixture.byLevels;
import static vn.muadam.quiz.EssayFixture.byPoints;
import static vn.muadam.quiz.EssayFixture.noCriteria;
import static vn.muadam.quiz.EssayFixture.put;
import static vn.muadam.quiz.EssayFixture.twoCriteria;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** An attempt with two essays, one of which has criteria, and those who mark it. */
@InContainer
class MarkingServiceIT {

    private static final String PHONE = "phone";
    private static final String TEXT = "Dừng lại.\nGọi lại, rồi \"báo\".";

    @Inject
    private MarkingService marking;

    @Inject
    private AttemptService attempts;

    @Inject
    private QuizService quizzes;

    @Inject
    private RegradeService regrades;

    @Inject
    private QuestionBanks banks;

    @Inject
    private EssayErasure erasure;

    @Inject
    private AttemptDisclosure disclosure;

    @Inject
    private DeadlineWatch watch;

    private PersonId trainer;
    private PersonId official;
    private PersonId stranger;
    private PersonId learner;
    private String key;
    private String token;
    private long attempt;

    @BeforeEach
    void somebodyWritesTwoEssays() throws Exception {
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 1);
        trainer = aPerson().holding(Role.TRAINER, UnitFixture.province("92")).store();
        official = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        stranger = aPerson()
                .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(UnitFixture.province("01"), 0))
                .store();
        learner = aPerson()
                .named("Trần Thị Viết")
                .memberOf(UnitFixture.aTeamIn(commune))
                .store();
        token = As.person(learner, () -> attempts.start(COURSE, QUIZ, PHONE)).token();
        attempt = SittingFixture.idOf(token);
        key = put(banks, token, 1, twoCriteria());
        put(banks, token, 2, noCriteria());
        save(1, 1, TEXT);
        save(2, 1, "Ngắn thôi.");
    }

    @Test
    void handedInItWaitsAndNothingFollowsUntilTheLastEssayIsMarked() throws Exception {
        SaveOutcome handedIn = submit();

        assertThat(handedIn.state()).isEqualTo(AttemptState.SUBMITTED);
        Outcome waiting = outcome();
        assertThat(waiting.waiting()).isTrue();
        assertThat(waiting.score()).isNull();
        assertThat(waiting.questions()).isEmpty();
        assertThat(completed()).isZero();
        assertThat(results()).isZero();
        assertThat(As.person(learner, () -> quizzes.sheet(COURSE, QUIZ)).attempts())
                .singleElement()
                .satisfies(past -> assertThat(past.waiting()).isTrue());
        watch.run();
        assertThat(outcome().waiting()).isTrue();

        As.person(trainer, () -> marking.mark(attempt, 1, byLevels(1, 1, 0)));
        assertThat(outcome().waiting()).isTrue();
        assertThat(completed()).isZero();
        As.person(official, () -> marking.mark(attempt, 2, byPoints(1, "7,5", "Tốt, viết thêm ví dụ.")));

        Outcome marked = outcome();
        assertThat(marked.state()).isEqualTo(AttemptState.FINISHED);
        assertThat(marked.score()).isNotNull();
        assertThat(completed()).isEqualTo(1);
        assertThat(results()).isEqualTo(1);
        assertThat(marked.judged()).extracting(ReviewedQuestion::slot).containsExactly(1, 2);
        JudgedAnswer first = marked.judged().get(0).judged();
        assertThat(first).isNotNull();
        assertThat(first.points()).isEqualByComparingTo("2.5");
        assertThat(first.criteria()).extracting(JudgedAnswer.Met::level).containsExactly("Thiếu một", "Rõ");
        assertThat(marked.judged().get(1).judged())
                .satisfies(judged -> assertThat(judged.comment()).isEqualTo("Tốt, viết thêm ví dụ."));
        assertThat(marked.judged().get(0).chosen()).containsExactly("Dừng lại.", "Gọi lại, rồi &quot;báo&quot;.");
        assertThat(marked.score().getSum()).isEqualByComparingTo("1.375");
        assertThat(audited("answer-marked")).isEqualTo(2);
    }

    @Test
    void anEmptyEssayNeedsNobody() throws Exception {
        save(1, 2, "");
        save(2, 2, " ");

        assertThat(submit().state()).isEqualTo(AttemptState.FINISHED);
        assertThat(outcome().judged()).isEmpty();
        assertThat(completed()).isEqualTo(1);
    }

    @Test
    void whatIsTooLongIsRefusedWithASentenceAndNothingOfItIsStored() {
        assertThatThrownBy(() -> save(1, 2, "x".repeat(5_000_000)))
                .isInstanceOfSatisfying(
                        AnswerTooLongException.class,
                        refused -> assertThat(refused.messageIn(Locale.forLanguageTag("vi")))
                                .contains("5.000.000", "200 ký tự"));

        assertThat(Rows.text("select response from attempt_slot where attempt_id = ? and slot_no = 1", attempt))
                .contains("Dừng lại.");
    }

    @Test
    void withoutScriptTheTextStaysOnThePageThatRefusesIt() throws Exception {
        HttpVisitor visitor = visitor(learner);
        visitor.get("/quiz/attempt.xhtml?token=" + token);
        visitor.post("/quiz/attempt.xhtml?token=" + token, "action=takeOver&slot=1");

        int refused = visitor.post("/quiz/attempt.xhtml?token=" + token, "slot=1&to=2&value=" + "dai+".repeat(60));
        assertThat(refused).isEqualTo(200);
        assertThat(visitor.body()).contains("note bad", "nhiều nhất được 200 ký tự", "dai dai dai", "<textarea");
        int huge = visitor.post("/quiz/attempt.xhtml?token=" + token, "slot=1&to=2&value=" + "a".repeat(5_000_000));
        assertThat(huge).isEqualTo(200);
        assertThat(visitor.body()).contains("5.000.000 ký tự", "aaaaaaaaaa");
        assertThat(visitor.post("/quiz/attempt.xhtml?token=" + token, "slot=1&to=2&value=Hai%0D%0Ad%C3%B2ng"))
                .isEqualTo(302);
        assertThat(As.person(learner, () -> attempts.get(token, PHONE))
                        .questions()
                        .get(0)
                        .values())
                .containsExactly("Hai\ndòng");
    }

    @Test
    void whatTheClockHandsInWaitsTooAndLateTextIsAnotherAnswer() throws Exception {
        SittingFixture.letTimeRunOut(token);
        Rows.change("update attempt set next_check_at = deadline where token = ?", token);
        watch.run();
        assertThat(outcome().waiting()).isTrue();
        As.person(trainer, () -> marking.mark(attempt, 1, byLevels(1, 0, 0)));
        As.person(trainer, () -> marking.mark(attempt, 2, byPoints(1, "10", "")));
        assertThat(outcome().state()).isEqualTo(AttemptState.FINISHED);

        Instant inTime = Instant.now().minusSeconds(1200);
        GivenResponse late = new GivenResponse(2, 2, List.of("Viết thêm lúc mất mạng"), inTime);
        SaveOutcome saved = As.person(learner, () -> attempts.save(token, new Save(PHONE, "late", List.of(late))));

        assertThat(saved.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(outcome().waiting()).isTrue();
        assertThat(waiting(trainer)).extracting(AnswerLine::slot).containsExactly(2);
        assertThatThrownBy(() -> As.person(trainer, () -> marking.mark(attempt, 2, byPoints(1, "10", ""))))
                .isInstanceOf(MarkedMeanwhileException.class);
        As.person(trainer, () -> marking.mark(attempt, 2, again(byPoints(2, "9", ""), 1, "")));
        assertThat(outcome().state()).isEqualTo(AttemptState.FINISHED);
    }

    @Test
    void theQueueIsThatOfOnesOwnUnitsOldestFirstAndNeverOnesOwnAnswers() throws Exception {
        submit();

        assertThat(waiting(trainer)).extracting(AnswerLine::slot).containsExactly(1, 2);
        assertThat(waiting(official)).allMatch(line -> line.fullName().equals("Trần Thị Viết"));
        assertThat(As.person(trainer, marking::countWaiting)).isGreaterThanOrEqualTo(2);
        assertThat(As.person(trainer, () -> marking.findWaiting(0, 1))).hasSize(1);
        assertThat(waiting(stranger)).isEmpty();
        assertThat(As.person(stranger, marking::countMarked)).isZero();
        assertThatThrownBy(() -> As.person(stranger, () -> marking.get(attempt, 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> marking.mark(attempt, 1, byLevels(1, 0, 0))))
                .isInstanceOf(NotFoundException.class);

        As.person(trainer, () -> marking.mark(attempt, 1, byLevels(1, 0, 0)));
        assertThat(waiting(trainer)).extracting(AnswerLine::slot).containsExactly(2);
        assertThat(As.person(trainer, () -> marking.findMarked(0, 50)))
                .filteredOn(line -> line.attempt() == attempt)
                .singleElement()
                .satisfies(line -> assertThat(line.points()).isEqualByComparingTo("4"));
    }

    @Test
    void whoeverHoldsARoleDoesNotMarkTheirOwnAnswers() throws Exception {
        submit();
        Rows.change("update attempt set person_id = ? where id = ?", trainer.value(), attempt);

        assertThat(waiting(trainer)).isEmpty();
        assertThatThrownBy(() -> As.person(trainer, () -> marking.get(attempt, 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> marking.mark(attempt, 1, byLevels(1, 0, 0))))
                .isInstanceOf(NotFoundException.class);
        Rows.change("update attempt set person_id = ? where id = ?", learner.value(), attempt);
    }

    @Test
    void whoHoldsNoSuchRoleFindsNothing() throws Exception {
        submit();
        PersonId reviewer = aPerson()
                .holding(Role.COURSE_REVIEWER, UnitFixture.province("92"))
                .store();
        for (PersonId nobody : List.of(learner, reviewer)) {
            assertThatThrownBy(() -> As.person(nobody, () -> marking.findWaiting(0, 1)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> As.person(nobody, marking::countWaiting)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> As.person(nobody, () -> marking.findMarked(0, 1)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> As.person(nobody, marking::countMarked)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> As.person(nobody, () -> marking.get(attempt, 1)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> As.person(nobody, () -> marking.mark(attempt, 1, byLevels(1, 0, 0))))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void onlyEssaysThatAreHandedInAndAnsweredAreMarked() throws Exception {
        assertThatThrownBy(() -> As.person(trainer, () -> marking.get(attempt, 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> marking.mark(attempt, 1, byLevels(1, 0, 0))))
                .isInstanceOf(NotFoundException.class);
        submit();
        for (int slot : List.of(0, 3, 99)) {
            assertThatThrownBy(() -> As.person(trainer, () -> marking.mark(attempt, slot, byLevels(1, 0, 0))))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> As.person(trainer, () -> marking.get(-1, 1))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> marking.mark(attempt, 1, byLevels(1, 0))))
                .isInstanceOf(MarkIncompleteException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> marking.mark(attempt, 2, byPoints(1, "11", ""))))
                .isInstanceOf(MarkPointsException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> marking.mark(attempt, 2, byPoints(1, "1", "x".repeat(2001)))))
                .isInstanceOf(MarkTooLongException.class);
        assertThat(marks()).isZero();
    }

    @Test
    void ofTwoMarkersTheSecondIsToldAndAnotherMarkNeedsAReasonAndKeepsTheFirst() throws Exception {
        submit();
        MarkDraft draft = byPoints(1, "8", "");
        As.person(trainer, () -> marking.mark(attempt, 2, draft));
        As.person(trainer, () -> marking.mark(attempt, 1, byLevels(1, 0, 0)));
        String before = percent();

        assertThatThrownBy(() -> As.person(official, () -> marking.mark(attempt, 2, byPoints(1, "3", ""))))
                .isInstanceOf(MarkedMeanwhileException.class);
        assertThatThrownBy(() -> As.person(official, () -> marking.mark(attempt, 2, again(draft, 1, " "))))
                .isInstanceOf(MarkReasonException.class);
        As.person(official, () -> marking.mark(attempt, 2, again(byPoints(1, "3", ""), 1, "Chép của bạn")));

        MarkingSheet sheet = As.person(trainer, () -> marking.get(attempt, 2));
        assertThat(sheet.marks()).hasSize(2);
        assertThat(sheet.marks().get(0).mark().getPoints()).isEqualByComparingTo("8");
        assertThat(sheet.marks().get(1).mark().getReason()).isEqualTo("Chép của bạn");
        assertThat(sheet.marks().get(1).mark().getMarkedBy()).isEqualTo(official);
        assertThat(sheet.changing()).isTrue();
        assertThat(sheet.text()).isEqualTo("Ngắn thôi.");
        assertThat(outcome().state()).isEqualTo(AttemptState.FINISHED);
        assertThat(percent()).isNotEqualTo(before);
        assertThat(audited("answer-remarked")).isEqualTo(1);
        assertThat(completed()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsKept() throws Exception {
        submit();
        List<HttpVisitor> visitors = List.of(visitor(trainer), visitor(official));
        List<Integer> answers = visitors.parallelStream()
                .map(visitor -> sent(visitor, "attempt=" + attempt + "&slot=1&seq=1&last=0&level0=0&level1=1"))
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(302, 200);
        assertThat(marks()).isEqualTo(1);
    }

    private static int sent(HttpVisitor visitor, String mark) {
        try {
            return visitor.post("/quiz/manage/mark.xhtml", mark);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSecondMarkersPageShowsTheFirstMarkAndWhatWasTyped() throws Exception {
        submit();
        HttpVisitor visitor = visitor(official);
        String page = "/quiz/manage/mark.xhtml?attempt=" + attempt + "&slot=2";
        assertThat(visitor.get(page)).isEqualTo(200);
        assertThat(visitor.body()).contains("Ngắn thôi.", "Trần Thị Viết", "Dừng, gọi lại, báo.");
        assertThat(visitor.get(page + "&names=hidden")).isEqualTo(200);
        assertThat(visitor.body()).contains("Đã giấu tên").doesNotContain("Trần Thị Viết");
        assertThat(visitor.get("/quiz/manage/marking.xhtml?names=hidden")).isEqualTo(200);
        assertThat(visitor.body()).contains("names=hidden").doesNotContain("Trần Thị Viết");
        As.person(trainer, () -> marking.mark(attempt, 2, byPoints(1, "8", "Khá.")));

        int status = visitor.post(
                "/quiz/manage/mark.xhtml",
                "attempt=" + attempt + "&slot=2&seq=1&last=0&points=6%2C5&comment=Thi%E1%BA%BFu+v%C3%AD+d%E1%BB%A5");

        assertThat(status).isEqualTo(200);
        assertThat(visitor.body())
                .contains("Người khác vừa chấm câu này", "value=\"6,5\"", "Thiếu ví dụ</textarea>", "Khá.")
                .contains("name=\"last\" value=\"1\"", "Lý do chấm lại");
        assertThat(marks()).isEqualTo(1);
        assertThat(visitor.post(
                        "/quiz/manage/mark.xhtml",
                        "attempt=" + attempt
                                + "&slot=2&seq=1&last=1&points=6%2C5&reason=Thi%E1%BA%BFu+v%C3%AD+d%E1%BB%A5"))
                .isEqualTo(302);
        assertThat(marks()).isEqualTo(2);
    }

    @Test
    void theLearnersPagesSayThatItWaitsAndThenWhatWasThought() throws Exception {
        submit();
        HttpVisitor visitor = visitor(learner);
        visitor.get("/quiz/result.xhtml?token=" + token);
        assertThat(visitor.body()).contains("Đang chờ chấm").doesNotContain("Bài làm mẫu");
        visitor.get("/quiz/quiz.xhtml?course=" + COURSE + "&quiz=" + QUIZ);
        assertThat(visitor.body()).contains("Đang chờ chấm");

        As.person(trainer, () -> marking.mark(attempt, 1, byLevels(1, 1, 0)));
        As.person(trainer, () -> marking.mark(attempt, 2, byPoints(1, "7,5", "Viết rõ.")));

        visitor.get("/quiz/result.xhtml?token=" + token);
        assertThat(visitor.body())
                .contains("Câu 1: 2,5/4 điểm", "Thiếu một", "(1,5/3 điểm)", "Câu 2: 7,5/10 điểm", "Viết rõ.")
                .doesNotContain("đúng 0/");
    }

    @Test
    void aRegradeOfAnotherQuestionKeepsWhatPeopleThoughtAndAnEssayIsNeverRegraded() throws Exception {
        submit();
        As.person(trainer, () -> marking.mark(attempt, 1, byLevels(1, 0, 0)));
        As.person(trainer, () -> marking.mark(attempt, 2, byPoints(1, "5", "")));
        PersonId reviewer = aPerson()
                .holding(Role.COURSE_REVIEWER, UnitFixture.province("92"))
                .store();
        long version = Rows.number(
                "select question_version_id from attempt_slot where attempt_id = ? and slot_no = 1", attempt);
        banks.store(
                new CourseId(Rows.number("select id from course where course_key = ?", COURSE)),
                new CourseVersionId(
                        Rows.number("select published_version_id from course where course_key = ?", COURSE)),
                List.of(QuestionFixture.essayDraft(key, noCriteria())),
                List.of());

        assertThat(As.person(reviewer, () -> regrades.findReplaced(COURSE)))
                .noneMatch(one -> one.key().equals(key));
        assertThatThrownBy(() -> As.person(reviewer, () -> regrades.tryOut(COURSE, version)))
                .isInstanceOf(RegradeUnfitException.class);
        assertThat(outcome().judged()).hasSize(2);
    }

    @Test
    void aCopyOfOnesDataHasTheTextsAndErasureTakesThemAway() throws Exception {
        submit();
        As.person(trainer, () -> marking.mark(attempt, 1, byLevels(1, 0, 0)));
        As.person(trainer, () -> marking.mark(attempt, 2, byPoints(1, "7,5", "Viết rõ.")));
        assertThat(disclosed()).anyMatch(text -> text.contains(TEXT) && text.contains("4/4 điểm"));
        assertThat(disclosed()).anyMatch(text -> text.contains("7,5/10 điểm") && text.contains("Viết rõ."));
        String percent = percent();

        erasure.erase(learner);

        assertThat(disclosed()).noneMatch(text -> text.contains("Viết rõ.") || text.contains("Dừng lại."));
        assertThat(marks()).isEqualTo(2);
        assertThat(percent()).isEqualTo(percent);
    }

    @Test
    void whatWasErasedBeforeItWasMarkedWaitsForNobody() throws Exception {
        submit();
        erasure.erase(learner);
        assertThat(waiting(trainer)).isEmpty();
        Rows.change("update attempt set next_check_at = ? where id = ?", new Timestamp(0), attempt);
        watch.run();

        assertThat(outcome().state()).isEqualTo(AttemptState.FINISHED);
    }

    private List<String> disclosed() {
        return disclosure.disclose(learner, Locale.forLanguageTag("vi")).stream()
                .map(DisclosedLine::value)
                .toList();
    }

    private List<AnswerLine> waiting(PersonId marker) throws Exception {
        return As.person(marker, () -> marking.findWaiting(0, 500)).stream()
                .filter(line -> line.attempt() == attempt)
                .toList();
    }

    private SaveOutcome save(int slot, int seq, String text) throws Exception {
        GivenResponse given = new GivenResponse(slot, seq, List.of(text), Instant.now());
        return As.person(learner, () -> attempts.save(token, new Save(PHONE, "k" + slot + "-" + seq, List.of(given))));
    }

    private SaveOutcome submit() throws Exception {
        return As.person(learner, () -> attempts.submit(token, new Save(PHONE, "last", List.of()), Instant.now()));
    }

    private Outcome outcome() throws Exception {
        return As.person(learner, () -> quizzes.outcome(token));
    }

    private long completed() {
        return Rows.number(
                "select count(*) from activity_completion c join enrolment e on e.id = c.enrolment_id"
                        + " join activity x on x.id = c.activity_id"
                        + " where e.person_id = ? and x.activity_key = ? and c.state = 'COMPLETED'",
                learner.value(),
                QUIZ);
    }

    private long results() {
        return Rows.number("select count(*) from quiz_result where person_id = ?", learner.value());
    }

    private String percent() {
        return Rows.text("select percent_score from quiz_result where person_id = ?", learner.value());
    }

    private long marks() {
        return Rows.number("select count(*) from answer_mark where attempt_id = ?", attempt);
    }

    private long audited(String act) {
        return Rows.number(
                "select count(*) from audit_event where act = ? and subject_id = ?",
                act,
                Long.toString(learner.value()));
    }

    private static HttpVisitor visitor(PersonId person) throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(username(person), SECRET);
        return visitor;
    }
}
