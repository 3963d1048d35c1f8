package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.course.CourseId;
import vn.muadam.course.Courses;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.job.JobFixture;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class RequirementServiceIT {

    private static final LocalDate DUE = LocalDate.now(VietnamTime.ZONE).plusDays(40);

    @Inject
    private RequirementService requirements;

    @Inject
    private AssignmentRounds rounds;

    @Inject
    private LearningService learning;

    @Inject
    private Courses courses;

    private UnitId commune;
    private UnitId team;
    private PersonId officer;
    private PersonId leader;
    private PersonId member;
    private CourseId course;

    @BeforeEach
    void aTeamWithALeaderAndAMember() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 11);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        team = UnitFixture.aTeamIn(commune);
        leader = aPerson().named("Trần Thị Ánh").leaderOf(team).store();
        member = aPerson().named("Lê Văn Ba").memberOf(team).store();
        course = courses.findPublished("k1").orElseThrow().getCourseId();
    }

    @Test
    void whomItReachesIsShownFirstAndIsWhoIsGivenIt() throws Exception {
        RequirementDraft draft = asked(Audience.MEMBER, null, null, DueSchedule.on(DUE));

        RequirementReach reach = As.person(officer, () -> requirements.preview(draft));

        assertThat(reach.people()).isEqualTo(2);
        assertThat(reach.teams()).isEqualTo(1);
        assertThat(reach.first())
                .extracting(RequirementReach.Name::fullName)
                .containsExactly("Trần Thị Ánh", "Lê Văn Ba");
        assertThat(dues(member)).isEmpty();

        decide(draft);

        assertThat(dues(leader)).isEqualTo(DUE.toString());
        assertThat(dues(member)).isEqualTo(DUE.toString());
        assertThat(LearningFixture.rolledUp(team, "assigned", course)).isEqualTo(2);
        RequirementReach after = As.person(officer, () -> requirements.preview(withTenure(draft, 1, null)));
        assertThat(after.open()).isEqualTo(2);
        assertThat(after.anew()).isZero();
        assertThat(audited("requirement-decided")).isEqualTo(1);
    }

    @Test
    void whoComesLaterIsGivenItWhenTheyComeAndHasTheDaysFromThen() throws Exception {
        decide(asked(Audience.LEADER, null, null, DueSchedule.within(30)));
        PersonId deputy = aPerson().leaderOf(team).store();

        As.person(deputy, () -> learning.openHome());

        assertThat(dues(deputy))
                .isEqualTo(LocalDate.now(VietnamTime.ZONE).plusDays(30).toString());
        assertThat(dues(member)).isEmpty();
    }

    @Test
    void onlyWhoHasBeenInTeamsAsLongAsItSaysIsReached() throws Exception {
        Rows.change("update membership set valid_from = ? where person_id = ?", daysAgo(20), member.value());
        RequirementDraft anybody = asked(Audience.MEMBER, null, null, DueSchedule.none());

        assertThat(As.person(officer, () -> requirements.preview(withTenure(anybody, 1, null)))
                        .first())
                .extracting(RequirementReach.Name::fullName)
                .containsExactly("Trần Thị Ánh");
        assertThat(As.person(officer, () -> requirements.preview(withTenure(anybody, null, 1)))
                        .people())
                .isEqualTo(1);

        decide(withTenure(anybody, null, 1));

        assertThat(assigned(member)).isEqualTo(1);
        assertThat(assigned(leader)).isZero();
        Rows.change("update membership set valid_from = ? where person_id = ?", daysAgo(60), member.value());
        rounds.release(null, count -> {});
        assertThat(state(member)).isEqualTo("ASSIGNED"); // who has grown out of it still owes it
    }

    @Test
    void officialsAreReachedByTheirOffice() throws Exception {
        CourseId another = courses.findPublished("k6").orElseThrow().getCourseId();
        RequirementDraft draft =
                new RequirementDraft(commune, another, Audience.OFFICIAL, null, null, DueSchedule.on(DUE), "");

        RequirementReach reach = As.person(officer, () -> requirements.preview(draft));

        assertThat(reach.people()).isEqualTo((int) Rows.number(
                "select count(distinct person_id) from role_grant where role_name = 'COMMUNE_OFFICER' and unit_id = ?"
                        + " and valid_to is null",
                commune.value()));
        assertThat(reach.teams()).isZero();
    }

    @Test
    void whatIsWithdrawnIsOwedNoMoreUnlessSomethingElseAsksForIt() throws Exception {
        long all = decide(asked(Audience.MEMBER, null, null, DueSchedule.on(DUE)));
        decide(asked(Audience.LEADER, null, null, DueSchedule.on(DUE.plusDays(9))));

        As.person(officer, () -> requirements.withdraw(all, "Đổi kế hoạch"));
        JobFixture.await("requirement");

        assertThat(state(member)).isEqualTo("CANCELLED");
        assertThat(state(leader)).isEqualTo("ASSIGNED");
        assertThat(LearningFixture.rolledUp(team, "assigned", course)).isEqualTo(1);
        assertThat(Rows.number(
                        "select coalesce(sum(open_count), 0) from team_course_due where team_id = ? and course_id = ?",
                        team.value(),
                        course.value()))
                .isEqualTo(1);
        assertThatThrownBy(() -> As.person(officer, () -> requirements.withdraw(all, " ")))
                .isInstanceOf(ObligationReasonMissingException.class);
        assertThatThrownBy(() -> As.person(officer, () -> requirements.withdraw(all, "Lần nữa")))
                .isInstanceOf(RequirementEndedException.class);
        assertThat(audited("requirement-withdrawn")).isEqualTo(1);
    }

    @Test
    void whoLeavesOwesItNoMoreAndWhoComesBackIsGivenItAnew() throws Exception {
        decide(asked(Audience.MEMBER, null, null, DueSchedule.on(DUE)));
        Rows.change("update membership set valid_to = ? where person_id = ?", daysAgo(1), member.value());

        rounds.release(null, count -> {});

        assertThat(state(member)).isEqualTo("CANCELLED");

        Rows.change("update membership set valid_to = null where person_id = ?", member.value());
        As.person(member, () -> learning.openHome());

        assertThat(state(member)).isEqualTo("ASSIGNED");
        assertThat(assigned(member)).isEqualTo(2);
        assertThat(LearningFixture.rolledUp(team, "assigned", course)).isEqualTo(2);
    }

    @Test
    void theSecondOfTwoClicksIsRefusedAndSoIsAnOldLook() throws Exception {
        RequirementDraft draft = asked(Audience.MEMBER, null, null, DueSchedule.on(DUE));
        As.person(officer, () -> requirements.require(draft, 2));

        assertThatThrownBy(() -> As.person(officer, () -> requirements.require(draft, 2)))
                .isInstanceOf(RequirementExistsException.class);
        assertThatThrownBy(() -> As.person(officer, () -> requirements.require(withTenure(draft, 1, null), 3)))
                .isInstanceOf(ReachChangedException.class);
        assertThat(Rows.number("select count(*) from course_requirement where unit_id = ?", team.value()))
                .isEqualTo(1);
    }

    @Test
    void aDayThatHasPassedAndATimeThatNobodyHasAreRefused() {
        assertThatThrownBy(() -> As.person(
                        officer,
                        () -> requirements.preview(
                                asked(Audience.MEMBER, null, null, DueSchedule.on(LocalDate.of(2026, 1, 1))))))
                .isInstanceOf(DueScheduleException.class);
        assertThatThrownBy(() -> asked(Audience.MEMBER, 6, 6, DueSchedule.none()))
                .isInstanceOf(TenureException.class);
    }

    @Test
    void everybodySeesWhatIsRequiredInTheirUnitsAndAboveAndWithdrawsOnlyTheirs() throws Exception {
        long own = decide(asked(Audience.MEMBER, null, null, DueSchedule.on(DUE)));
        PersonId neighbour = aPerson()
                .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(UnitFixture.province("92"), 3))
                .store();

        RequirementLine line = As.person(officer, () -> requirements.get(own));
        assertThat(line.own()).isTrue();
        assertThat(line.open()).isEqualTo(2);
        assertThat(As.person(officer, () -> requirements.find(false, 0, 100)))
                .anySatisfy(one -> assertThat(one.requirement().getId()).isEqualTo(own))
                .anySatisfy(one -> assertThat(one.own()).isFalse());
        assertThatThrownBy(() -> As.person(neighbour, () -> requirements.get(own)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(neighbour, () -> requirements.withdraw(own, "Không phải của mình")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(
                        neighbour, () -> requirements.preview(asked(Audience.LEADER, null, null, DueSchedule.none()))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoHoldsNoSuchOfficeDecidesNothing() {
        RequirementDraft draft = asked(Audience.MEMBER, null, null, DueSchedule.on(DUE));

        assertThatThrownBy(() -> As.person(leader, () -> requirements.preview(draft)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(leader, () -> requirements.require(draft, 2)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(leader, () -> requirements.withdraw(1, "")))
                .isInstanceOf(EJBAccessException.class);
    }

    private RequirementDraft asked(
            Audience audience, @Nullable Integer from, @Nullable Integer to, DueSchedule schedule) {
        return new RequirementDraft(team, course, audience, from, to, schedule, "Kế hoạch số 12/KH-UBND");
    }

    private static RequirementDraft withTenure(RequirementDraft draft, @Nullable Integer from, @Nullable Integer to) {
        return new RequirementDraft(
                draft.unit(), draft.course(), draft.audience(), from, to, draft.schedule(), draft.basis());
    }

    /** Decided, and given to everybody by the job that begins then, or here where it has not begun. */
    private long decide(RequirementDraft draft) throws Exception {
        int seen = As.person(officer, () -> requirements.preview(draft)).people();
        long id = As.person(officer, () -> requirements.require(draft, seen));
        JobFixture.await("requirement");
        return id;
    }

    private String dues(PersonId person) {
        return assigned(person) == 0
                ? ""
                : Rows.text(
                                "select due_on from learning_assignment where person_id = ? and course_id = ? and current_marker = 1",
                                person.value(),
                                course.value())
                        .strip();
    }

    private String state(PersonId person) {
        return Rows.text(
                        "select state from learning_assignment where person_id = ? and course_id = ? and current_marker = 1",
                        person.value(),
                        course.value())
                .strip();
    }

    private long assigned(PersonId person) {
        return Rows.number(
                "select count(*) from learning_assignment where person_id = ? and course_id = ?",
                person.value(),
                course.value());
    }

    private long audited(String act) {
        return Rows.number("select count(*) from audit_event where act = ? and actor_id = ?", act, officer.value());
    }

    private static java.sql.Date daysAgo(int days) {
        return java.sql.Date.valueOf(LocalDate.now(VietnamTime.ZONE).minusDays(days));
    }
}
