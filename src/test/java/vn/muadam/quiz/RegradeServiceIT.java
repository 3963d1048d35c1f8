package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.quiz.SittingFixture.COURSE;
import static vn.muadam.quiz.SittingFixture.FINAL;
import static vn.muadam.quiz.SittingFixture.aLearner;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.job.JobFixture;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** A question whose key was wrong: everybody was marked by it, then the key is put right. */
@InContainer
class RegradeServiceIT {

    private static final String PHONE = "phone";
    private static final String WHY = "Đáp án cũ sai";

    @Inject
    private RegradeService regrades;

    @Inject
    private AttemptService attempts;

    @Inject
    private QuizService quizzes;

    @Inject
    private QuestionBanks banks;

    private String key;
    private long wrongVersion;
    private PersonId reviewer;
    private PersonId whoWasRight;
    private PersonId whoFollowedTheKey;
    private String tokenOfRight;

    @BeforeEach
    void twoLearnersMarkedByAWrongKey() throws Exception {
        key = "it-" + Rows.newId();
        wrongVersion = store("100", "0", "0", "0");
        reviewer = aPerson()
                .holding(Role.COURSE_REVIEWER, UnitFixture.province("92"))
                .store();
        whoWasRight = aLearner();
        whoFollowedTheKey = aLearner();
        tokenOfRight = answering(whoWasRight, "1");
        answering(whoFollowedTheKey, "0");
        store("0", "100", "0", "0");
    }

    @Test
    void tryingSaysWhoseResultWouldChangeAndChangesNothing() throws Exception {
        RegradeReport report = tried();

        assertThat(report.regrade().getState()).isEqualTo(RegradeState.TRIED);
        assertThat(report.counts()).isEqualTo(new RegradeCounts(2, 1, 1));
        assertThat(report.applicable()).isTrue();
        List<RegradedResult> lines =
                As.person(reviewer, () -> regrades.findLines(report.regrade().getId(), 0, 50));
        assertThat(lines).hasSize(2);
        assertThat(lines)
                .filteredOn(RegradedResult::isPassedNow)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.person()).isEqualTo(whoWasRight);
                    assertThat(line.before()).isEqualByComparingTo("0");
                    assertThat(line.after()).isEqualByComparingTo("100");
                });
        assertThat(lines)
                .filteredOn(RegradedResult::isPassLost)
                .extracting(RegradedResult::person)
                .containsExactly(whoFollowedTheKey);
        assertThat(percent(whoWasRight)).isZero();
        assertThat(percent(whoFollowedTheKey)).isEqualTo(100);
    }

    @Test
    void appliedItGivesTheMarksAndPassOfTheRightKeyAndTakesNoCompletionAway() throws Exception {
        long id = tried().regrade().getId();

        As.person(reviewer, () -> regrades.apply(id, WHY));
        RegradeReport report = await(id);

        assertThat(report.regrade().getState()).isEqualTo(RegradeState.APPLIED);
        assertThat(report.counts()).isEqualTo(new RegradeCounts(2, 1, 1));
        assertThat(percent(whoWasRight)).isEqualTo(100);
        assertThat(percent(whoFollowedTheKey)).isZero();
        assertThat(passedActivity(whoWasRight)).isEqualTo(1);
        assertThat(passedActivity(whoFollowedTheKey)).isEqualTo(1); // was reached, and only a person takes it back
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'regrade-applied' and subject_id = ?", key))
                .isEqualTo(1);
        Outcome outcome = As.person(whoWasRight, () -> quizzes.outcome(tokenOfRight));
        assertThat(outcome.questions()).allMatch(ReviewedQuestion::right);
        assertThat(As.person(reviewer, () -> regrades.findReplaced(COURSE)))
                .noneMatch(one -> one.key().equals(key));
        assertThatThrownBy(() -> As.person(reviewer, () -> regrades.apply(id, WHY)))
                .isInstanceOf(RegradeNotTriedException.class);
    }

    @Test
    void marksAreChangedForAReasonAndOnlyAfterATrial() throws Exception {
        long id = As.person(reviewer, () -> regrades.tryOut(COURSE, wrongVersion));
        Rows.change("update regrade set state = 'TRYING' where id = ?", id);
        assertThatThrownBy(() -> As.person(reviewer, () -> regrades.apply(id, WHY)))
                .isInstanceOf(RegradeNotTriedException.class);
        long tried = tried().regrade().getId();
        assertThatThrownBy(() -> As.person(reviewer, () -> regrades.apply(tried, " ")))
                .isInstanceOf(RegradeReasonMissingException.class);

        assertThat(percent(whoWasRight)).isZero();
    }

    @Test
    void answersToAnotherQuestionCannotBeReadByItsKey() throws Exception {
        store("100", "0", "0");

        assertThat(As.person(reviewer, () -> regrades.findReplaced(COURSE)))
                .filteredOn(one -> one.version() == wrongVersion)
                .singleElement()
                .satisfies(one -> assertThat(one.fit()).isFalse());
        assertThatThrownBy(() -> As.person(reviewer, () -> regrades.tryOut(COURSE, wrongVersion)))
                .isInstanceOf(RegradeUnfitException.class);
    }

    @Test
    void namesAreSeenOnlyByThoseWhoseUnitsTheyAreIn() throws Exception {
        long id = tried().regrade().getId();
        PersonId elsewhere = aPerson()
                .holding(Role.COURSE_REVIEWER, UnitFixture.province("01"))
                .store();

        RegradeReport report = As.person(elsewhere, () -> regrades.get(id));

        assertThat(report.counts().changed()).isEqualTo(2);
        assertThat(report.seen()).isZero();
        assertThat(As.person(elsewhere, () -> regrades.findLines(id, 0, 50))).isEmpty();
    }

    @Test
    void whoMayNotPublishReadsAtMost() throws Exception {
        PersonId trainer =
                aPerson().holding(Role.TRAINER, UnitFixture.province("92")).store();
        long id = tried().regrade().getId();

        assertThat(As.person(trainer, () -> regrades.get(id)).applicable()).isFalse();
        assertThatThrownBy(() -> As.person(trainer, () -> regrades.apply(id, WHY)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> regrades.tryOut(COURSE, wrongVersion)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(whoWasRight, () -> regrades.get(id))).isInstanceOf(EJBAccessException.class);
    }

    private RegradeReport tried() throws Exception {
        return await(As.person(reviewer, () -> regrades.tryOut(COURSE, wrongVersion)));
    }

    private RegradeReport await(long id) throws Exception {
        JobFixture.await("regrade");
        return As.person(reviewer, () -> regrades.get(id));
    }

    /** A version of the question whose options have these weights; answers its id. */
    private long store(String... weights) {
        List<OptionDraft> options = new ArrayList<>();
        for (String weight : weights) {
            options.add(new OptionDraft("Phương án " + options.size(), new BigDecimal(weight), null));
        }
        QuestionDraft draft = new QuestionDraft(
                key,
                QuestionKind.SINGLE,
                "x/regrade",
                List.of("bai-b1"),
                1,
                true,
                false,
                key,
                "Câu thử",
                null,
                options);
        CourseId course = new CourseId(Rows.number("select id from course where course_key = ?", COURSE));
        CourseVersionId version = new CourseVersionId(
                Rows.number("select published_version_id from course where course_key = ?", COURSE));
        banks.store(course, version, List.of(draft), List.of());
        return Rows.number(
                "select max(v.id) from question_version v join question q on q.id = v.question_id where q.question_key = ?",
                key);
    }

    /** A paper on which nothing but that question stands, answered everywhere by the same option, and handed in. */
    private String answering(PersonId learner, String option) throws Exception {
        Paper paper = As.person(learner, () -> attempts.start(COURSE, FINAL, PHONE));
        Rows.change(
                "update attempt_slot set question_version_id = ?, option_order = '0,1,2,3'"
                        + " where attempt_id = (select id from attempt where token = ?)",
                wrongVersion,
                paper.token());
        List<GivenResponse> given = paper.questions().stream()
                .map(question -> new GivenResponse(question.slot(), 1, List.of(option), Instant.now()))
                .toList();
        As.person(learner, () -> attempts.submit(paper.token(), new Save(PHONE, "last", given), Instant.now()));
        return paper.token();
    }

    private static long percent(PersonId person) {
        return Rows.number(
                "select cast(max(percent_score) as int) from quiz_result where person_id = ?", person.value());
    }

    private static long passedActivity(PersonId person) {
        return Rows.number(
                "select count(*) from activity_completion c join enrolment e on e.id = c.enrolment_id"
                        + " where e.person_id = ? and c.passed = true",
                person.value());
    }
}
