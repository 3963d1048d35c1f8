package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.certificate.CompletionFixture;
import vn.muadam.course.CourseId;
import vn.muadam.course.Courses;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.job.JobFixture;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.FactsLoaded;
import vn.muadam.shared.VietnamTime;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** Training that is repeated: a new cycle is new rows, and nothing of the earlier one is lost. */
@InContainer
class CyclesIT {

    private static final LocalDate TODAY = LocalDate.now(VietnamTime.ZONE);
    private static final LocalDate DUE = TODAY.plusDays(30);

    @Inject
    private RequirementService requirements;

    @Inject
    private AssignmentRounds rounds;

    @Inject
    private LearningService learning;

    @Inject
    private ObligationService obligations;

    @Inject
    private TeamProgress progress;

    @Inject
    private Courses courses;

    private UnitId team;
    private PersonId officer;
    private PersonId member;
    private CourseId course;

    @BeforeEach
    void aMemberOfATeam() {
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 12);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        team = UnitFixture.aTeamIn(commune);
        member = aPerson().withConfirmedName().memberOf(team).store();
        course = courses.findPublished("k1").orElseThrow().getCourseId();
    }

    @Test
    void whoCompletedALongTimeAgoLearnsItAgainAndKeepsWhatTheyHave() throws Exception {
        completedBefore(300);
        yearly();

        As.person(member, () -> learning.openHome());

        assertThat(current("state")).isEqualTo("ASSIGNED");
        assertThat(current("due_on")).isEqualTo(DUE.toString());
        assertThat(Rows.number(
                        "select count(*) from enrolment where person_id = ? and current_marker = 1", member.value()))
                .isZero();
        assertThat(As.person(member, () -> learning.getOutline("k1")).completedBefore())
                .isNotNull();
        assertThat(rolledUp("assigned")).isEqualTo(1);
        assertThat(rolledUp("started")).isZero();
        assertThat(rolledUp("completed")).isZero();

        CompletionFixture.completeK1(member);

        assertThat(current("state")).isEqualTo("COMPLETED");
        assertThat(Rows.number(
                        "select count(*) from enrolment where person_id = ? and completed_at is not null",
                        member.value()))
                .isEqualTo(2);
        assertThat(Rows.number("select max(cycle_no) from course_completion where person_id = ?", member.value()))
                .isEqualTo(2);
        assertThat(Rows.number(
                        "select count(*) from certificate where person_id = ? and course_id = ? and state = 'ISSUED'",
                        member.value(),
                        course.value()))
                .isEqualTo(2);
        assertThat(rolledUp("completed")).isEqualTo(1);
        assertThat(rolledUp("started")).isEqualTo(1);
    }

    @Test
    void whoCompletedItLatelyNeedNotAgainThisYear() throws Exception {
        completedBefore(100);
        long requirement = yearly();

        As.person(member, () -> learning.openHome());

        assertThat(current("state")).isEqualTo("COMPLETED");
        assertThat(rolledUp("completed")).isEqualTo(1);
        assertThat(rounds.assign(requirement, count -> {})).isZero();
        assertThat(current("next_cycle_on"))
                .isEqualTo(DueSchedule.eachYear(DUE, 0, 60)
                        .nextCycleOn(TODAY.minusDays(100))
                        .toString());
    }

    @Test
    void theNextCycleOpensOnItsDayAndTheRollUpsSayTheSameAsTheFacts() throws Exception {
        yearly();
        As.person(member, () -> learning.openHome());
        CompletionFixture.completeK1(member);
        rounds.assign(null, count -> {});
        assertThat(current("state")).isEqualTo("COMPLETED");
        completedDaysAgo(365);
        Rows.change(
                "update learning_assignment set next_cycle_on = ? where person_id = ? and current_marker = 1 and course_id = ?",
                Date.valueOf(TODAY),
                member.value(),
                course.value());

        rounds.assign(null, count -> {});

        assertThat(current("state")).isEqualTo("ASSIGNED");
        assertThat(current("cycle_no")).isEqualTo("2");
        assertThat(openDues()).isEqualTo(1);
        String kept = rolledUp("assigned") + " " + rolledUp("started") + " " + rolledUp("completed");
        progress.rebuild(new FactsLoaded());
        assertThat(rolledUp("assigned") + " " + rolledUp("started") + " " + rolledUp("completed"))
                .isEqualTo(kept);
        assertThat(openDues()).isEqualTo(1);
    }

    @Test
    void whoStillOwesTheLastCycleOwesNoSecondOne() throws Exception {
        yearly();
        As.person(member, () -> learning.openHome());
        Rows.change(
                "update learning_assignment set due_on = ? where person_id = ? and course_id = ?",
                Date.valueOf(TODAY.minusDays(400)),
                member.value(),
                course.value());

        rounds.assign(null, count -> {});

        assertThat(Rows.number(
                        "select count(*) from learning_assignment where person_id = ? and course_id = ?",
                        member.value(),
                        course.value()))
                .isEqualTo(1);
    }

    @Test
    void anExemptionHoldsForOneCycleAndWhatWasBegunGoesOn() throws Exception {
        yearly();
        As.person(member, () -> learning.openLesson("k1", "b1"));
        As.person(officer, () -> obligations.exempt(member, "k1", "Đi công tác"));
        Rows.change(
                "update learning_assignment set decided_on = ? where person_id = ?",
                Date.valueOf(TODAY.minusDays(300)),
                member.value());

        rounds.assign(null, count -> {});

        assertThat(current("state")).isEqualTo("IN_PROGRESS");
        assertThat(current("cycle_no")).isEqualTo("2");
        assertThat(rolledUp("started")).isEqualTo(1);
    }

    @Test
    void aCompletionCountsForARenewalFromItsOwnDay() throws Exception {
        completedBefore(350);
        decide(DueSchedule.renewed(30, 12, 60));

        As.person(member, () -> learning.openHome());

        assertThat(current("state")).isEqualTo("ASSIGNED");
        assertThat(current("due_on"))
                .isEqualTo(TODAY.minusDays(350).plusMonths(12).toString());
    }

    @Test
    void whatIsWithdrawnOpensNoCycleAndAnotherRequirementDoesByItsOwnDays() throws Exception {
        completedBefore(100);
        long first = yearly();
        As.person(member, () -> learning.openHome());
        As.person(officer, () -> requirements.withdraw(first, "Đổi cách giao"));
        assertThat(Rows.number(
                        "select count(*) from learning_assignment where person_id = ? and next_cycle_on is not null",
                        member.value()))
                .isZero();

        decide(DueSchedule.renewed(30, 3, 20));
        As.person(member, () -> learning.openHome());

        assertThat(current("state")).isEqualTo("ASSIGNED");
    }

    private long yearly() throws Exception {
        return decide(DueSchedule.eachYear(DUE, 0, 60));
    }

    /** Decided, and given to everybody by its job. */
    private long decide(DueSchedule schedule) throws Exception {
        RequirementDraft draft = new RequirementDraft(team, course, Audience.MEMBER, null, null, schedule, "");
        long id = As.person(
                officer,
                () -> requirements.require(draft, requirements.preview(draft).people()));
        JobFixture.await("requirement");
        return id;
    }

    private void completedBefore(int days) {
        CompletionFixture.completeK1(member);
        completedDaysAgo(days);
    }

    private void completedDaysAgo(int days) {
        Timestamp at = Timestamp.from(Instant.now().minus(days, ChronoUnit.DAYS));
        for (String table : new String[] {"enrolment", "course_completion", "learning_assignment"}) {
            Rows.change(
                    "update " + table
                            + " set completed_at = ? where person_id = ? and course_id = ? and completed_at is not null",
                    at,
                    member.value(),
                    course.value());
        }
    }

    private String current(String column) {
        return Rows.text(
                        "select " + column
                                + " from learning_assignment where person_id = ? and course_id = ? and current_marker = 1",
                        member.value(),
                        course.value())
                .strip();
    }

    private long rolledUp(String count) {
        return LearningFixture.rolledUp(team, count, course);
    }

    private long openDues() {
        return Rows.number(
                "select coalesce(sum(open_count), 0) from team_course_due where team_id = ? and course_id = ?",
                team.value(),
                course.value());
    }
}
