package vn.muadam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** The figures of a unit agree with one another, with the lists behind them, and with what people do. */
@InContainer
class DashboardIT {

    private static final ListPage ALL = new ListPage(0, 100);

    @Inject
    private ReportingService reports;

    @Inject
    private Clock clock;

    private UnitId commune;
    private UnitId team;
    private PersonId officer;
    private PersonId leader;
    private PersonId member;

    @BeforeEach
    void aTeamOfTwoWhoMustLearn() throws Exception {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 0);
        team = UnitFixture.aTeamIn(commune);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        leader = aPerson().named("Lê Văn Đầu").leaderOf(team).store();
        member = aPerson().named("Trần Thị Giữa").memberOf(team).store();
        ReportFixture.isAssigned(leader);
        ReportFixture.isAssigned(member);
    }

    @Test
    void everyFigureIsTheLengthOfTheListBehindIt() throws Exception {
        ReportFixture.completes(leader);
        ReportFixture.begins(member);

        for (UnitProgress row : List.of(figuresOf(team), figuresOf(commune), asAdmin(UnitFixture.province("92")))) {
            assertThat(row.members()).isEqualTo(people(row, PeopleState.MEMBERS));
            assertThat(row.assigned()).isEqualTo(people(row, PeopleState.ASSIGNED));
            assertThat(row.started()).isEqualTo(people(row, PeopleState.STARTED));
            assertThat(row.completed()).isEqualTo(people(row, PeopleState.COMPLETED));
            assertThat(row.overdue()).isEqualTo(people(row, PeopleState.OVERDUE));
            assertThat(row.teams()).isEqualTo(teams(row, TeamQuery.State.ALL));
            assertThat(row.finishedTeams()).isEqualTo(teams(row, TeamQuery.State.FINISHED));
            assertThat(row.teams() - row.finishedTeams()).isEqualTo(teams(row, TeamQuery.State.UNFINISHED));
        }
    }

    @Test
    void theCountOfAListIsTheNumberOfItsRows() throws Exception {
        ReportFixture.completes(leader);

        for (PeopleState state : PeopleState.values()) {
            PeopleQuery query = PeopleQuery.of(state);
            assertThat(As.person(officer, () -> reports.findPeople(team, ReportFixture.COURSE, query, ALL)))
                    .hasSize(As.person(officer, () -> reports.countPeople(team, ReportFixture.COURSE, query)));
        }
    }

    @Test
    void aProvinceIsTheSumOfItsCommunesAndACommuneThatOfItsTeams() throws Exception {
        Dashboard province = As.person("quantri", () -> reports.dashboard(UnitFixture.province("92"), "k6"));

        for (UnitProgress part : province.parts()) {
            assertThat(asAdmin(part.unit())).isEqualTo(part);
        }
        assertThat(province.total().teams())
                .isEqualTo(
                        province.parts().stream().mapToInt(UnitProgress::teams).sum());
        assertThat(province.total().members()).isGreaterThan(3_000);
    }

    @Test
    void aCompletionChangesExactlyTheFiguresItShould() throws Exception {
        ReportFixture.completes(leader);
        UnitProgress before = figuresOf(commune);
        UnitProgress teamBefore = figuresOf(team);

        ReportFixture.completes(member);

        assertThat(figuresOf(team)).isEqualTo(afterTheLastCompletion(teamBefore));
        assertThat(figuresOf(commune)).isEqualTo(afterTheLastCompletion(before));
    }

    private static UnitProgress afterTheLastCompletion(UnitProgress before) {
        return new UnitProgress(
                before.unit(),
                before.name(),
                before.level(),
                before.teams(),
                before.finishedTeams() + 1,
                before.members(),
                before.assigned(),
                before.started() + 1,
                before.completed() + 1,
                before.overdue());
    }

    @Test
    void anObligationBecomesLateOnTheDayAfterItsDueDay() throws Exception {
        LocalDate today = VietnamTime.today(clock);
        moveDueDay(today);
        assertThat(figuresOf(team).overdue()).isZero();
        assertThat(people(figuresOf(team), PeopleState.OVERDUE)).isZero();

        moveDueDay(today.minusDays(1));
        assertThat(figuresOf(team).overdue()).isEqualTo(2);
        assertThat(people(figuresOf(team), PeopleState.OVERDUE)).isEqualTo(2);

        ReportFixture.completes(member);
        assertThat(figuresOf(team).overdue()).isEqualTo(1);
        assertThat(people(figuresOf(team), PeopleState.OVERDUE)).isEqualTo(1);
    }

    @Test
    void whoLeftIsNoMemberAnyMoreButWhatTheyCompletedStaysTheTeams() throws Exception {
        ReportFixture.completes(member);
        UnitProgress before = figuresOf(team);

        ReportFixture.leaves(member, team, VietnamTime.today(clock).minusDays(1));

        UnitProgress after = figuresOf(team);
        assertThat(after.members()).isEqualTo(before.members() - 1);
        assertThat(after.completed()).isEqualTo(before.completed());
        assertThat(As.person(
                        officer,
                        () -> reports.findPeople(
                                team, ReportFixture.COURSE, PeopleQuery.of(PeopleState.COMPLETED), ALL)))
                .singleElement()
                .satisfies(row -> assertThat(row.teamRole()).isNull())
                .extracting(PersonProgress::id)
                .isEqualTo(member);
    }

    @Test
    void theLastDayInATeamStillCounts() throws Exception {
        ReportFixture.leaves(member, team, VietnamTime.today(clock));

        assertThat(figuresOf(team).members()).isEqualTo(2);
    }

    @Test
    void aSecondTeamDoesNotCountThePersonAgain() throws Exception {
        Rows.change("update membership set primary_team = false where person_id = ?", member.value());

        assertThat(figuresOf(team).members()).isEqualTo(1);
        assertThat(people(figuresOf(team), PeopleState.MEMBERS)).isEqualTo(1);
    }

    @Test
    void aTeamThatHasEndedIsNotCounted() throws Exception {
        UnitProgress before = figuresOf(commune);

        Rows.change(
                "update unit set valid_to = ? where id = ?",
                java.sql.Date.valueOf(VietnamTime.today(clock).minusDays(1)),
                team.value());

        UnitProgress after = figuresOf(commune);
        assertThat(after.teams()).isEqualTo(before.teams() - 1);
        assertThat(after.members()).isEqualTo(before.members() - 2);
        assertThat(after.assigned()).isEqualTo(before.assigned() - 2);
    }

    private void moveDueDay(LocalDate day) {
        java.sql.Date due = java.sql.Date.valueOf(day);
        Rows.change("update learning_assignment set due_on = ? where team_id = ?", due, team.value());
        Rows.change("update team_course_due set due_on = ? where team_id = ?", due, team.value());
    }

    private UnitProgress figuresOf(UnitId unit) throws Exception {
        return As.person(officer, () -> reports.dashboard(unit, ReportFixture.COURSE))
                .total();
    }

    private UnitProgress asAdmin(UnitId unit) throws Exception {
        return As.person("quantri", () -> reports.dashboard(unit, ReportFixture.COURSE))
                .total();
    }

    private int people(UnitProgress row, PeopleState state) throws Exception {
        PeopleQuery query = PeopleQuery.of(state);
        return As.person("quantri", () -> reports.countPeople(row.unit(), ReportFixture.COURSE, query));
    }

    private int teams(UnitProgress row, TeamQuery.State state) throws Exception {
        TeamQuery query = TeamQuery.of(state);
        return As.person("quantri", () -> reports.countTeams(row.unit(), ReportFixture.COURSE, query));
    }
}
