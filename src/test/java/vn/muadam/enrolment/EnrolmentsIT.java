package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.enrolment.LearningFixture.activity;
import static vn.muadam.enrolment.LearningFixture.course;
import static vn.muadam.enrolment.LearningFixture.rolledUp;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.course.ActivityId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.FactsLoaded;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.AtOnce;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class EnrolmentsIT {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Assignments assignments;

    @Inject
    private TeamProgress progress;

    private UnitId commune;
    private UnitId team;
    private PersonId person;

    @BeforeEach
    void aMemberOfANewTeam() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 0);
        team = UnitFixture.aTeamIn(commune);
        person = aPerson().memberOf(team).store();
    }

    @Test
    void anEnrolmentPinsThePublishedVersionAndFreezesTeamAndCommune() {
        Enrolment enrolment = enrolments.enrol(person, course());

        assertThat(enrolment.getVersion().value())
                .isEqualTo(Rows.number("select published_version_id from course where course_key = 'k6'"));
        assertThat(enrolment.getTeam()).isEqualTo(team);
        assertThat(enrolment.getUnit()).isEqualTo(commune);
        assertThat(enrolment.getRequiredCount()).isEqualTo(13);
    }

    @Test
    void enrollingAgainAnswersTheEnrolmentThatExists() {
        EnrolmentId first = enrolments.enrol(person, course()).getId();

        assertThat(enrolments.enrol(person, course()).getId()).isEqualTo(first);
        assertThat(rolledUp(team, "started")).isEqualTo(1);
    }

    @Test
    void severalDevicesEnrolAPersonOnce() throws Exception {
        AtOnce.run(4, () -> enrolments.enrol(person, course()));

        assertThat(Rows.number("select count(*) from enrolment where person_id = ?", person.value()))
                .isEqualTo(1);
        assertThat(rolledUp(team, "started")).isEqualTo(1);
    }

    @Test
    void severalDevicesFinishingTheSameLessonCountItOnce() throws Exception {
        EnrolmentId enrolment = enrolments.enrol(person, course()).getId();

        AtOnce.run(4, () -> complete(enrolment, "b1"));

        assertThat(enrolments.get(enrolment).getDoneCount()).isEqualTo(1);
    }

    @Test
    void differentLessonsFinishedAtTheSameMomentAreAllCounted() throws Exception {
        EnrolmentId enrolment = enrolments.enrol(person, course()).getId();
        List<Runnable> lessons = new ArrayList<>();
        List.of("b1", "b2", "b3", "b4").forEach(key -> lessons.add(() -> complete(enrolment, key)));

        AtOnce.run(lessons);

        assertThat(enrolments.get(enrolment).getDoneCount()).isEqualTo(4);
    }

    @Test
    void theLastRequiredActivityCompletesTheCourseOnce() {
        assignments.assignFor(person);
        EnrolmentId enrolment = enrolments.enrol(person, course()).getId();

        LearningFixture.requiredKeys().forEach(key -> complete(enrolment, key));
        complete(enrolment, "final");

        assertThat(enrolments.get(enrolment).isCompleted()).isTrue();
        assertThat(Rows.number(
                        "select count(*) from course_completion where person_id = ? and team_id = ? and unit_id = ?",
                        person.value(),
                        team.value(),
                        commune.value()))
                .isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from learning_assignment where person_id = ? and state = 'COMPLETED'",
                        person.value()))
                .isEqualTo(1);
        assertThat(rolledUp(team, "assigned")).isEqualTo(1);
        assertThat(rolledUp(team, "completed")).isEqualTo(1);
    }

    @Test
    void voluntaryActivitiesDoNotBringTheCourseNearer() {
        EnrolmentId enrolment = enrolments.enrol(person, course()).getId();

        complete(enrolment, "m1-quiz");

        assertThat(enrolments.get(enrolment).getDoneCount()).isZero();
    }

    @Test
    void aQuizIsPassedOnlyWhenItWasSaidSoAndStaysPassed() {
        EnrolmentId enrolment = enrolments.enrol(person, course()).getId();
        ActivityId quiz = activity("final");

        enrolments.completeActivity(enrolment, quiz, false, CompletedBy.RULE, null);
        boolean afterFailing = enrolments.hasPassed(enrolment, quiz);
        enrolments.completeActivity(enrolment, quiz, true, CompletedBy.RULE, null);
        enrolments.completeActivity(enrolment, quiz, false, CompletedBy.RULE, null);

        assertThat(afterFailing).isFalse();
        assertThat(enrolments.hasPassed(enrolment, quiz)).isTrue();
    }

    @Test
    void anActivityOfAnotherVersionDoesNotExistForTheEnrolment() {
        EnrolmentId enrolment = enrolments.enrol(person, course()).getId();

        assertThatThrownBy(() -> enrolments.startActivity(enrolment, new ActivityId(-1)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void membersWhoBeginAtTheSameMomentAreAllInTheRollUp() throws Exception {
        List<Runnable> beginnings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            PersonId member = aPerson().memberOf(team).store();
            beginnings.add(() -> enrolments.enrol(member, course()));
        }

        AtOnce.run(beginnings);

        assertThat(rolledUp(team, "started")).isEqualTo(4);
    }

    @Test
    void aRollUpComputedAnewEqualsTheOneKeptByTheWritePath() {
        assignments.assignFor(person);
        enrolments.enrol(person, course());
        Rows.change("update team_course_progress set started = 99 where team_id = ?", team.value());

        progress.rebuild(new FactsLoaded());

        assertThat(rolledUp(team, "assigned")).isEqualTo(1);
        assertThat(rolledUp(team, "started")).isEqualTo(1);
        assertThat(rolledUp(team, "completed")).isZero();
    }

    private void complete(EnrolmentId enrolment, String key) {
        enrolments.completeActivity(enrolment, activity(key), null, CompletedBy.RULE, null);
    }
}
