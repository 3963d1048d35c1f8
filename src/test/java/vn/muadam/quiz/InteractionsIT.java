package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.QuestionFixture.aMatching;
import static vn.muadam.quiz.QuestionFixture.aNumerical;
import static vn.muadam.quiz.QuestionFixture.aShortAnswer;
import static vn.muadam.quiz.QuestionFixture.aTextWithGaps;
import static vn.muadam.quiz.QuestionFixture.anOrdering;
import static vn.muadam.quiz.SittingFixture.COURSE;
import static vn.muadam.quiz.SittingFixture.PRETEST;
import static vn.muadam.quiz.SittingFixture.aLearner;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.identity.PersonId;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** Every kind of question on a real paper: stored, answered, saved, marked and reviewed. */
@InContainer
class InteractionsIT {

    private static final String PHONE = "phone";

    @Inject
    private AttemptService service;

    @Inject
    private QuizService quizzes;

    @Inject
    private QuestionBanks banks;

    private PersonId learner;
    private String token;

    @BeforeEach
    void aPaperWithOneOfEachKind() throws Exception {
        learner = aLearner();
        token = As.person(learner, () -> service.start(COURSE, PRETEST, PHONE)).token();
        put(1, aMatching(), "3,0,2,1");
        put(2, anOrdering(), "2,0,1");
        put(3, aShortAnswer(true), "");
        put(4, aNumerical(), "");
        put(5, aTextWithGaps(), "");
    }

    @Test
    void whatIsAnsweredIsReadAgainAsItWasTypedAndMarkedWhenItIsHandedIn() throws Exception {
        save(1, "1", "2", "0");
        save(2, "2", "3", "1");
        save(3, "  cổng \"dịch vụ\", công ");
        save(3, "Cong dich vu cong");
        save(4, "1.450");
        SaveOutcome last = save(5, "mật khẩu", "");

        assertThat(last.responses().get(0).values()).containsExactly("mật khẩu", "");
        List<PaperQuestion> paper =
                As.person(learner, () -> service.get(token, PHONE)).questions();
        assertThat(paper.get(0).values()).containsExactly("1", "2", "0");
        assertThat(paper.get(2).values()).containsExactly("Cong dich vu cong");
        assertThat(paper.get(4).isAnswered()).isFalse();
        assertThat(paper.get(3).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.value()).isEqualTo("1.450"));

        As.person(learner, () -> service.submit(token, new Save(PHONE, "last", List.of()), Instant.now()));

        assertThat(List.of(fraction(1), fraction(2), fraction(3), fraction(4), fraction(5)))
                .containsExactly("0.66667", "1.00000", "1.00000", "0.50000", "0.50000");
        List<ReviewedQuestion> reviewed =
                As.person(learner, () -> quizzes.outcome(token)).questions();
        assertThat(reviewed.get(0).chosen()).contains("Cấp cứu → 1022");
        assertThat(reviewed.get(1).right()).isTrue();
        assertThat(reviewed.get(4).chosen()).containsExactly("(1) mật khẩu");
    }

    @Test
    void whatCouldBeNoAnswerIsRefusedAndNothingIsStored() throws Exception {
        assertThatThrownBy(() -> save(1, "0", "9")).isInstanceOf(InvalidResponseException.class);
        assertThatThrownBy(() -> save(2, "4")).isInstanceOf(InvalidResponseException.class);
        assertThatThrownBy(() -> save(3, "x".repeat(5_000_000))).isInstanceOf(InvalidResponseException.class);
        assertThatThrownBy(() -> save(4, "1", "2")).isInstanceOf(InvalidResponseException.class);

        assertThat(Rows.number(
                        "select count(*) from attempt_slot s join attempt a on a.id = s.attempt_id"
                                + " where a.token = ? and s.response is not null",
                        token))
                .isZero();
    }

    @Test
    void aPlainFormAnswersFieldsInTheirOrder() throws Exception {
        As.person(learner, () -> service.answer(token, PHONE, 5, List.of("mật khẩu", "OTP")));

        PaperQuestion question =
                As.person(learner, () -> service.get(token, PHONE)).questions().get(4);
        assertThat(question.isAnsweredBy(List.of("mật khẩu", "OTP"))).isTrue();
        assertThat(question.isAnsweredBy(List.of("OTP", "mật khẩu"))).isFalse();
        assertThat(question.isAnswered()).isTrue();
    }

    @Test
    void whatAQuizSaysToAScoreIsStoredWithIt() {
        CourseId course = new CourseId(Rows.number("select id from course where course_key = ?", COURSE));
        CourseVersionId version = new CourseVersionId(
                Rows.number("select published_version_id from course where course_key = ?", COURSE));
        ActivityId place = new ActivityId(Rows.number(
                "select max(a.id) from activity a where a.version_id = ? and a.kind = 'LESSON'"
                        + " and not exists (select 1 from quiz q where q.activity_id = a.id)",
                version.value()));
        QuizDraft draft = new QuizDraft(
                place,
                QuizPurpose.PRACTICE,
                null,
                null,
                0,
                GradingMethod.HIGHEST,
                null,
                true,
                true,
                Scoring.PER_OPTION,
                ReviewPolicy.PRACTICE,
                List.of(),
                List.of(new ScoreBand(0, "Học lại.", List.of("b1", "b2")), new ScoreBand(80, "Tốt.", List.of())));

        banks.store(course, version, List.of(), List.of(draft));

        assertThat(Rows.text("select lesson_keys from quiz_band where quiz_id = ? and from_percent = 0", place.value())
                        .strip())
                .isEqualTo("b1 b2");
        Rows.change("delete from quiz_band where quiz_id = ?", place.value());
        Rows.change("delete from quiz where activity_id = ?", place.value());
    }

    private int sequence;

    private SaveOutcome save(int slot, String... values) throws Exception {
        GivenResponse given = new GivenResponse(slot, ++sequence, List.of(values), Instant.now());
        return As.person(learner, () -> service.save(token, new Save(PHONE, "k" + sequence, List.of(given))));
    }

    private String fraction(int slot) {
        return Rows.text(
                        "select s.fraction from attempt_slot s join attempt a on a.id = s.attempt_id"
                                + " where a.token = ? and s.slot_no = ?",
                        token,
                        slot)
                .strip();
    }

    /** Stored in the bank of the course, and put in the place of a question that was drawn. */
    private void put(int slot, QuestionVersion wanted, String order) {
        String key = "it-" + Rows.newId();
        CourseId course = new CourseId(Rows.number("select id from course where course_key = ?", COURSE));
        CourseVersionId version = new CourseVersionId(
                Rows.number("select published_version_id from course where course_key = ?", COURSE));
        banks.store(course, version, List.of(draftOf(key, wanted)), List.of());
        Rows.change(
                "update attempt_slot set question_version_id = (select v.id from question_version v join question q"
                        + " on q.id = v.question_id where q.question_key = ?), option_order = ?"
                        + " where slot_no = ? and attempt_id = (select id from attempt where token = ?)",
                key,
                order,
                slot,
                token);
    }

    private static QuestionDraft draftOf(String key, QuestionVersion question) {
        List<OptionDraft> options = new ArrayList<>();
        question.getOptions().forEach(option -> options.add(QuestionFixture.draftOf(option)));
        return new QuestionDraft(
                key,
                question.getKind(),
                "x/interactions",
                List.of("bai-b1"),
                1,
                true,
                question.isFoldMarks(),
                key,
                "Câu thử",
                null,
                options);
    }
}
