package vn.muadam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** Who may look at what, and what the lists and the page of a person show. */
@InContainer
class ReportingServiceIT {

    private static final ListPage ALL = new ListPage(0, 100);

    @Inject
    private ReportingService reports;

    private UnitId commune;
    private UnitId team;
    private PersonId officer;
    private PersonId leader;
    private PersonId member;

    @BeforeEach
    void aTeamOfTwo() throws Exception {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 1);
        team = UnitFixture.aTeamIn(commune);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        leader = aPerson().named("Lê Thị Bé").leaderOf(team).store();
        member = aPerson()
                .named("Lê Thị Bế")
                .withPhone("0912 345 678")
                .memberOf(team)
                .store();
        ReportFixture.isAssigned(member);
    }

    @Test
    void officialsAskWhetherThereIsAnythingToReport() throws Exception {
        assertThat(As.<Boolean>person("quantri", () -> reports.isAnythingPublished()))
                .isTrue();
        assertThatThrownBy(() -> As.person(member, () -> reports.isAnythingPublished()))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anOfficialStandsInTheUnitsOfTheirRole() throws Exception {
        assertThat(As.person(officer, () -> reports.ownUnits()))
                .extracting(UnitName::id)
                .containsExactly(commune);
    }

    @Test
    void thePathBeginsWhereTheRoleBegins() throws Exception {
        assertThat(As.person(officer, () -> reports.place(team, null)).path())
                .extracting(UnitName::id)
                .containsExactly(commune, team);
        assertThat(As.person("quantri", () -> reports.place(team, null)).path())
                .extracting(UnitName::id)
                .containsExactly(UnitFixture.province("92"), commune, team);
    }

    @Test
    void withoutAWishItIsTheFirstCompulsoryCourse() throws Exception {
        ReportPlace place = As.person(officer, () -> reports.place(team, null));

        assertThat(place.course().key()).isEqualTo(ReportFixture.COURSE);
        assertThat(place.course().compulsory()).isTrue();
    }

    @Test
    void whatWasLearntBeforeAMergerStaysWithTheCommuneOfThen() throws Exception {
        UnitId before = UnitFixture.aCommuneBefore(commune);
        int today = former(commune, commune).assigned();
        Rows.change("update learning_assignment set unit_id = ? where person_id = ?", before.value(), member.value());

        assertThat(former(commune, before)).satisfies(one -> {
            assertThat(one.until()).isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(one.assigned()).isEqualTo(1);
        });
        assertThat(former(commune, commune).assigned()).isEqualTo(today - 1);
        assertThat(As.person(officer, () -> reports.findPeople(before, null, assignedThen(), ALL)))
                .extracting(PersonProgress::id)
                .containsExactly(member);
        assertThat(As.person(officer, () -> reports.countPeople(commune, null, assignedThen())))
                .isEqualTo(today);
        assertThat(As.person(officer, () -> reports.place(before, null)).path())
                .extracting(UnitName::id)
                .containsExactly(commune, before);
    }

    private FormerUnit former(UnitId asked, UnitId part) throws Exception {
        return As.person(officer, () -> reports.findFormer(asked, null)).stream()
                .filter(one -> one.unit().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private static PeopleQuery assignedThen() {
        return new PeopleQuery(PeopleState.ASSIGNED, "", PeopleQuery.Order.NAME, false, true);
    }

    @Test
    void ofADividedCommuneOnlyWhoAnswersForAllOfItSeesThePast() throws Exception {
        UnitId neighbour = UnitFixture.communeOf(UnitFixture.province("92"), 2);
        UnitId before = UnitFixture.aCommuneBefore(commune, neighbour);

        assertThatThrownBy(() -> As.person(officer, () -> reports.place(before, null)))
                .isInstanceOf(NotFoundException.class);
        assertThat(As.person("quantri", () -> reports.place(before, null)).unitId())
                .isEqualTo(before);
        Rows.change("update learning_assignment set unit_id = ? where person_id = ?", before.value(), member.value());
        assertThat(As.person(officer, () -> reports.findFormer(commune, null)))
                .extracting(FormerUnit::unit)
                .doesNotContain(before);
        assertThatThrownBy(() -> As.person("quantri2", () -> reports.findFormer(before, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(member, () -> reports.findFormer(before, null)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void officialsAndAuditorsMayAskForEverything() throws Exception {
        PersonId auditor =
                aPerson().holding(Role.AUDITOR, UnitFixture.province("92")).store();
        for (PersonId reader : List.of(officer, auditor)) {
            for (Callable<?> question : questions(team, member)) {
                assertThat((Object) As.person(reader, question)).isNotNull();
            }
        }
    }

    @Test
    void leadersAndMembersMayAskForNothing() {
        for (PersonId reader : List.of(leader, member)) {
            for (Callable<?> question : questions(team, member)) {
                assertThatThrownBy(() -> As.person(reader, question)).isInstanceOf(EJBAccessException.class);
            }
            assertThatThrownBy(() -> As.person(reader, () -> reports.ownUnits()))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void whatLiesElsewhereDoesNotExist() {
        UnitId elsewhere = UnitFixture.communeOf(UnitFixture.province("92"), 2);
        PersonId stranger = aPerson().holding(Role.COMMUNE_OFFICER, elsewhere).store();
        for (Callable<?> question : questions(team, member)) {
            assertThatThrownBy(() -> As.person(stranger, question)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> As.person("quantri2", question)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> As.person(officer, () -> reports.dashboard(UnitFixture.province("92"), null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCourseThatIsNotPublishedHasNoReport() {
        assertThatThrownBy(() -> As.person(officer, () -> reports.dashboard(team, "khong-co")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        As.person(officer, () -> reports.countPeople(team, "", PeopleQuery.of(PeopleState.MEMBERS))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNameIsFoundWithoutMarksAndWithMarksThoseComeFirst() throws Exception {
        assertThat(search("le thi be")).containsExactly(leader, member);
        assertThat(search("Thị Bế")).containsExactly(member, leader);
        assertThat(search("không có ai")).isEmpty();
        assertThat(search("%")).isEmpty();
    }

    @Test
    void aPhoneNumberIsFoundAsPeopleTypeIt() throws Exception {
        assertThat(search("0912 345 678")).containsExactly(member);
        assertThat(search("+84912345678")).containsExactly(member);
    }

    private List<PersonId> search(String typed) throws Exception {
        PeopleQuery query = new PeopleQuery(PeopleState.MEMBERS, typed, PeopleQuery.Order.NAME, false);
        return As.person(officer, () -> reports.findPeople(team, null, query, ALL)).stream()
                .map(PersonProgress::id)
                .toList();
    }

    @Test
    void everyOrderShowsEverybodyOnceOverAllPages() throws Exception {
        for (PeopleQuery.Order order : PeopleQuery.Order.values()) {
            PeopleQuery query = new PeopleQuery(PeopleState.MEMBERS, "", order, true);
            List<PersonProgress> first =
                    As.person(officer, () -> reports.findPeople(team, null, query, new ListPage(0, 1)));
            List<PersonProgress> second =
                    As.person(officer, () -> reports.findPeople(team, null, query, new ListPage(1, 1)));
            assertThat(List.of(first.get(0).id(), second.get(0).id())).containsExactlyInAnyOrder(leader, member);
        }
    }

    @Test
    void aTeamIsFoundByPartOfItsNameInEveryOrder() throws Exception {
        String part = Long.toString(team.value());
        for (TeamQuery.Order order : TeamQuery.Order.values()) {
            TeamQuery query = new TeamQuery(TeamQuery.State.ALL, "TỔ THỬ " + part, order, true);
            assertThat(As.person(officer, () -> reports.findTeams(commune, null, query, ALL)))
                    .singleElement()
                    .extracting(TeamProgress::team, TeamProgress::assigned, TeamProgress::completed)
                    .containsExactly(team, 1, 0);
        }
    }

    @Test
    void thePageOfAPersonShowsTeamsAndCourses() throws Exception {
        ReportFixture.completes(member);

        PersonReport report = As.person(officer, () -> reports.person(member));

        assertThat(report.fullName()).isEqualTo("Lê Thị Bế");
        assertThat(report.teams()).singleElement().satisfies(place -> {
            assertThat(place.role()).isEqualTo(TeamRole.MEMBER);
            assertThat(place.to()).isNull();
        });
        assertThat(report.courses()).singleElement().satisfies(course -> {
            assertThat(course.courseKey()).isEqualTo(ReportFixture.COURSE);
            assertThat(course.standing()).isEqualTo(Standing.COMPLETED);
            assertThat(course.done()).isEqualTo(course.required());
        });
    }

    @Test
    void whoHasLeftStaysVisibleToTheOfficialsOfThatTeam() throws Exception {
        ReportFixture.leaves(member, team, java.time.LocalDate.of(2025, 12, 31));

        assertThat(As.person(officer, () -> reports.person(member)).teams())
                .singleElement()
                .satisfies(place -> assertThat(place.to()).isEqualTo("2025-12-31"));
    }

    /** Every question about a unit or a person that the service answers. */
    private List<Callable<?>> questions(UnitId unit, PersonId person) {
        PeopleQuery people = PeopleQuery.of(PeopleState.MEMBERS);
        TeamQuery teams = TeamQuery.of(TeamQuery.State.ALL);
        return List.of(
                () -> reports.place(unit, null),
                () -> reports.dashboard(unit, null),
                () -> reports.countPeople(unit, null, people),
                () -> reports.findPeople(unit, null, people, ALL),
                () -> reports.countTeams(unit, null, teams),
                () -> reports.findTeams(unit, null, teams, ALL),
                () -> reports.person(person));
    }
}
