package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.job.JobFixture;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** An exam: the placement quiz of a course of the demo, held more strictly for as long as a test lasts. */
@InContainer
class ReleaseServiceIT {

    private static final String COURSE = "k1";
    private static final String QUIZ = "pretest";
    private static final String PHONE = "phone";

    @Inject
    private ReleaseService releases;

    @Inject
    private AttemptService attempts;

    @Inject
    private QuizService quizzes;

    @PersistenceUnit
    private EntityManagerFactory factory;

    private UnitId commune;
    private PersonId official;
    private PersonId learner;
    private String token;

    @BeforeEach
    void somebodyHasHandedInAnExam() throws Exception {
        holdAs(ReviewPolicy.EXAM);
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 1);
        official = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        learner = aPerson().memberOf(UnitFixture.aTeamIn(commune)).store();
        Paper paper = As.person(learner, () -> attempts.start(COURSE, QUIZ, PHONE));
        token = paper.token();
        As.person(learner, () -> attempts.submit(token, new Save(PHONE, "k", List.of()), Instant.now()));
    }

    @AfterEach
    void theCourseIsAsItWas() {
        Rows.change("delete from quiz_release where quiz_key = ?", QUIZ);
        holdAs(ReviewPolicy.PRACTICE);
    }

    /** The rules of a published quiz never change and are kept in memory, so the test changes both. */
    private void holdAs(ReviewPolicy policy) {
        long quiz = Rows.number(
                "select x.id from activity x join course c on c.published_version_id = x.version_id"
                        + " where c.course_key = ? and x.activity_key = ?",
                COURSE,
                QUIZ);
        Rows.change("update quiz set review = ? where activity_id = ?", policy.name(), quiz);
        factory.getCache().evict(Quiz.class);
    }

    @Test
    void untilItIsReleasedTheLearnerKnowsOnlyThatItIsHandedIn() throws Exception {
        Outcome outcome = As.person(learner, () -> quizzes.outcome(token));

        assertThat(outcome.state()).isEqualTo(AttemptState.FINISHED);
        assertThat(outcome.score()).isNull();
        assertThat(outcome.questions()).isEmpty();
        assertThat(outcome.feedback()).isNull();
        assertThat(As.person(learner, () -> quizzes.sheet(COURSE, QUIZ)).attempts())
                .singleElement()
                .satisfies(past -> assertThat(past.percent()).isNull());
        assertThat(completed()).isZero();
    }

    @Test
    void onceReleasedTheLearnerSeesItAllAndTheActivityIsComplete() throws Exception {
        assertThat(As.person(official, releases::findExams))
                .filteredOn(exam -> exam.quizKey().equals(QUIZ))
                .singleElement()
                .satisfies(exam -> {
                    assertThat(exam.results()).isPositive();
                    assertThat(exam.released()).isFalse();
                });

        As.person(official, () -> releases.release(COURSE, QUIZ, commune));
        As.person(official, () -> releases.release(COURSE, QUIZ, commune));
        JobFixture.await("quiz-release");

        Outcome outcome = As.person(learner, () -> quizzes.outcome(token));
        assertThat(outcome.score()).isNotNull();
        assertThat(outcome.questions()).isNotEmpty();
        assertThat(completed()).isEqualTo(1);
        assertThat(Rows.number("select count(*) from quiz_release where unit_id = ?", commune.value()))
                .isEqualTo(1);
    }

    @Test
    void itIsReleasedForOnesOwnUnitsOnlyAndOnlyAnExam() {
        PersonId stranger = aPerson()
                .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(UnitFixture.province("01"), 0))
                .store();

        assertThatThrownBy(() -> As.person(stranger, () -> releases.release(COURSE, QUIZ, commune)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(official, () -> releases.release("k6", "final", commune)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(learner, () -> releases.release(COURSE, QUIZ, commune)))
                .isInstanceOf(EJBAccessException.class);
    }

    private long completed() {
        return Rows.number(
                "select count(*) from activity_completion c join enrolment e on e.id = c.enrolment_id"
                        + " join activity x on x.id = c.activity_id"
                        + " where e.person_id = ? and x.activity_key = ? and c.state = 'COMPLETED'",
                learner.value(),
                QUIZ);
    }
}
