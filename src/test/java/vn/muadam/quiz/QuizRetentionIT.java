package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.quiz.QuizFixture.PHONE;
import static vn.muadam.quiz.SittingFixture.COURSE;
import static vn.muadam.quiz.SittingFixture.PRETEST;
import static vn.muadam.quiz.SittingFixture.option;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonFixture;
import vn.muadam.identity.PersonId;
import vn.muadam.testing.As;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Purge;
import vn.muadam.testing.Rows;

@InContainer
class QuizRetentionIT {

    private static final int QUESTIONS = 6;

    @Inject
    private AttemptService service;

    @Inject
    private QuizService quizzes;

    private PersonId learner;
    private String token;
    private Outcome before;

    @BeforeEach
    void anAttemptThatWasHandedIn() throws Exception {
        learner = SittingFixture.aLearner();
        token = handedIn(learner);
        before = As.person(learner, () -> quizzes.outcome(token));
    }

    @Test
    void afterTwoYearsTheAnswersAreInTheArchiveAndTheResultStands() throws Exception {
        letMonthsPass(25, token);

        Purge.aNight();

        assertThat(slots("attempt_slot", token)).isZero();
        assertThat(slots("attempt_slot_archive", token)).isEqualTo(QUESTIONS);
        Outcome after = As.person(learner, () -> quizzes.outcome(token));
        assertThat(after.isArchived()).isTrue();
        assertThat(after.questions()).isEmpty();
        assertThat(after.percent()).isEqualTo(before.percent());
        assertThat(As.person(learner, () -> quizzes.sheet(COURSE, PRETEST)).attempts())
                .extracting(PastAttempt::percent)
                .containsExactly(before.percent());
    }

    @Test
    void thePageSaysThatTheAnswersAreInTheArchive() throws Exception {
        letMonthsPass(25, token);
        Purge.aNight();
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(PersonFixture.username(learner), PersonFixture.SECRET);

        assertThat(visitor.get("/quiz/result.xhtml?token=" + token)).isEqualTo(200);

        assertThat(visitor.body()).contains("kho lưu trữ").doesNotContain("0/0");
        assertThat(visitor.get("/quiz/attempt.xhtml?token=" + token))
                .as("leads to the result")
                .isEqualTo(302);
    }

    @Test
    void beforeThatTheyStayWhereTheyAre() throws Exception {
        letMonthsPass(23, token);

        Purge.aNight();

        assertThat(slots("attempt_slot", token)).isEqualTo(QUESTIONS);
        assertThat(slots("attempt_slot_archive", token)).isZero();
        assertThat(As.person(learner, () -> quizzes.outcome(token)).questions()).hasSize(QUESTIONS);
    }

    @Test
    void aNodeThatDiesInTheMiddleLosesAndDoublesNothingAndTheNextNightGoesOn() throws Exception {
        String other = handedIn(SittingFixture.aLearner());
        letMonthsPass(27, token);
        letMonthsPass(26, other);

        Purge.aStep("attempt_slot", 20, true);
        assertThat(slots("attempt_slot", token)).isEqualTo(QUESTIONS);
        assertThat(slots("attempt_slot_archive", token)).isZero();

        Purge.aStep("attempt_slot", 20, false);
        assertThat(slots("attempt_slot", other))
                .as("one attempt in a step of twenty")
                .isEqualTo(QUESTIONS);
        Purge.aNight();

        for (String attempt : List.of(token, other)) {
            assertThat(slots("attempt_slot", attempt)).isZero();
            assertThat(slots("attempt_slot_archive", attempt)).isEqualTo(QUESTIONS);
        }
    }

    private String handedIn(PersonId person) throws Exception {
        Paper paper = As.person(person, () -> service.start(COURSE, PRETEST, PHONE));
        assertThat(paper.questions()).hasSize(QUESTIONS);
        Save last = new Save(PHONE, "last", List.of(new GivenResponse(1, 1, option(paper, 1, 0), Instant.now())));
        As.person(person, () -> service.submit(paper.token(), last, Instant.now()));
        return paper.token();
    }

    private static void letMonthsPass(int months, String attempt) {
        Rows.change(
                "update attempt set submitted_at = ? where token = ?",
                Timestamp.from(Instant.now().minus(Duration.ofDays(305L * months / 10))),
                attempt);
    }

    private static long slots(String table, String attempt) {
        return Rows.number(
                "select count(*) from " + table + " s join attempt a on a.id = s.attempt_id where a.token = ?",
                attempt);
    }
}
