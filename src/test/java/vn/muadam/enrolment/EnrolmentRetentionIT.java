package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Purge;
import vn.muadam.testing.Rows;

@InContainer
class EnrolmentRetentionIT {

    private static final String K6 = LearningFixture.COURSE;

    @Inject
    private LearningService learning;

    @Inject
    private Enrolments enrolments;

    private PersonId person;

    @BeforeEach
    void aLearnerWhoCompletedTheCourse() throws Exception {
        person = aPerson()
                .memberOf(UnitFixture.aTeamIn(UnitFixture.communeOf(UnitFixture.province("92"), 0)))
                .store();
        As.person(person, () -> {
            for (int lesson = 1; lesson <= 12; lesson++) {
                learning.openLesson(K6, "b" + lesson);
            }
        });
        enrolments.completeActivity(
                enrolment().getId(), LearningFixture.activity("final"), true, CompletedBy.RULE, null);
        assertThat(enrolment().isCompleted()).isTrue();
    }

    @Test
    void twoYearsAfterTheLastVisitTheLessonsAreInTheArchiveAndTheCoursePageStillShowsThemDone() throws Exception {
        long done = doneSteps();
        letMonthsPass(25);

        Purge.aNight();

        assertThat(rows("activity_completion_archive")).isEqualTo(12);
        assertThat(rows("activity_completion")).as("what was passed stays").isEqualTo(1);
        assertThat(enrolments.hasPassed(enrolment().getId(), LearningFixture.activity("final")))
                .isTrue();
        assertThat(doneSteps()).isEqualTo(done);
    }

    @Test
    void whoOpensALessonAgainAfterThatIsStillDoneWithIt() throws Exception {
        long done = doneSteps();
        letMonthsPass(25);
        Purge.aNight();

        As.person(person, () -> learning.openLesson(K6, "b3"));

        assertThat(doneSteps()).isEqualTo(done);
        assertThat(enrolment().getDoneCount()).isEqualTo(enrolment().getRequiredCount());
        assertThat(Rows.number("select count(*) from course_completion where person_id = ?", person.value()))
                .isEqualTo(1);
    }

    @Test
    void whoCameBackSinceKeepsTheDetail() {
        letMonthsPass(23);

        Purge.aNight();

        assertThat(rows("activity_completion_archive")).isZero();
        assertThat(rows("activity_completion")).isEqualTo(13);
    }

    @Test
    void aNodeThatDiesInTheMiddleLosesAndDoublesNothing() throws Exception {
        letMonthsPass(30);

        Purge.aStep("activity_completion", 500, true);
        assertThat(rows("activity_completion")).isEqualTo(13);
        assertThat(rows("activity_completion_archive")).isZero();
        Purge.aNight();

        assertThat(rows("activity_completion")).isEqualTo(1);
        assertThat(rows("activity_completion_archive")).isEqualTo(12);
    }

    private Enrolment enrolment() {
        return enrolments.find(person, LearningFixture.course()).orElseThrow();
    }

    private long doneSteps() throws Exception {
        return As.person(person, () -> learning.getOutline(K6)).journey().getSteps().stream()
                .filter(Step::isDone)
                .count();
    }

    private void letMonthsPass(int months) {
        Rows.change(
                "update enrolment set last_seen_at = ? where person_id = ?",
                Timestamp.from(Instant.now().minus(Duration.ofDays(305L * months / 10))),
                person.value());
    }

    private long rows(String table) {
        return Rows.number(
                "select count(*) from " + table + " c join enrolment e on e.id = c.enrolment_id where e.person_id = ?",
                person.value());
    }
}
