package vn.muadam.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.HomeOrganisation;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.Decision;
import vn.muadam.organisation.TeamKind;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class TeamsIT {

    private static int number;

    @Inject
    private TeamBookService book;

    @Inject
    private ReconstitutionService reconstitutions;

    @Inject
    private HandoverService handovers;

    @Inject
    private ContactService contacts;

    @Inject
    private TeamLabelService labels;

    @Inject
    private Clock clock;

    private UnitId commune;
    private PersonId officer;
    private PersonId neighbour;
    private UnitId team;
    private PersonId leader;
    private PersonId member;
    private LocalDate today;

    @BeforeEach
    void aTeamOfTwo() {
        UnitId province = UnitFixture.province("92");
        commune = UnitFixture.communeOf(province, 20);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        neighbour = aPerson()
                .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(province, 21))
                .store();
        team = UnitFixture.aTeamIn(commune);
        leader = aPerson().named("Lý Văn Trưởng").keptBy(commune).leaderOf(team).store();
        member = aPerson().named("Lý Thị Viên").keptBy(commune).memberOf(team).store();
        today = VietnamTime.today(clock);
    }

    @Test
    void oneDecisionLetsSomeGoOthersComeAndOthersDoSomethingElse() throws Exception {
        PersonId known = aPerson().named("Lý Thị Quen").keptBy(commune).store();
        Newcomer stranger = new Newcomer("Lý Văn Lạ" + ++number, "1990", "", false);

        As.person(
                officer,
                () -> reconstitutions.reconstitute(
                        team,
                        wanted(
                                WantedSeat.of(member, TeamRole.LEADER, HomeOrganisation.HAMLET_HEAD),
                                WantedSeat.of(known, TeamRole.DEPUTY, HomeOrganisation.YOUTH_UNION),
                                WantedSeat.of(stranger, TeamRole.MEMBER, null))));

        TeamSheet sheet = As.person(officer, () -> book.get(team));
        assertThat(sheet.seats())
                .extracting(Seat::fullName, Seat::role)
                .containsExactly(
                        tuple("Lý Thị Viên", TeamRole.LEADER),
                        tuple("Lý Thị Quen", TeamRole.DEPUTY),
                        tuple("Lý Văn Lạ" + number, TeamRole.MEMBER));
        assertThat(sheet.seats()).allMatch(Seat::primary);
        assertThat(sheet.former()).extracting(Seat::person).containsExactly(leader);
        assertThat(sheet.former().get(0).until()).isEqualTo(today.minusDays(1));
        assertThat(sheet.decisions()).hasSize(1);
        assertThat(sheet.decisions().get(0).changes())
                .extracting(SeatChange::was, SeatChange::is)
                .containsExactlyInAnyOrder(
                        tuple(TeamRole.LEADER, null),
                        tuple(TeamRole.MEMBER, TeamRole.LEADER),
                        tuple(null, TeamRole.DEPUTY),
                        tuple(null, TeamRole.MEMBER));
    }

    @Test
    void whoeverSitsElsewhereGetsASecondTeamAndIsCountedOnce() throws Exception {
        UnitId other = UnitFixture.aTeamIn(commune);
        PersonId busy =
                aPerson().named("Lý Văn Bận").keptBy(commune).memberOf(other).store();

        As.person(
                officer,
                () -> reconstitutions.reconstitute(
                        team,
                        wanted(
                                WantedSeat.of(leader, TeamRole.LEADER, null),
                                WantedSeat.of(member, TeamRole.MEMBER, null),
                                WantedSeat.of(busy, TeamRole.MEMBER, null))));

        assertThat(primaryTeams(busy)).containsExactly(other);
        As.person(officer, () -> book.countIn(team, busy));
        assertThat(primaryTeams(busy)).containsExactly(team);
        assertThat(Rows.number(
                        "select count(*) from membership where person_id = ? and team_id = ? and primary_team = true"
                                + " and valid_to is not null",
                        busy.value(),
                        other.value()))
                .as("what the first team counted until yesterday stays")
                .isEqualTo(1);
    }

    @Test
    void whoeverLeavesTheTeamThatCountedThemIsCountedByTheOther() throws Exception {
        UnitId other = UnitFixture.aTeamIn(commune);
        Rows.change(
                "insert into membership (id, person_id, team_id, team_role, primary_team, valid_from)"
                        + " values (?, ?, ?, 'MEMBER', false, date('2025-07-01'))",
                Rows.newId(),
                member.value(),
                other.value());

        As.person(
                officer,
                () -> reconstitutions.reconstitute(team, wanted(WantedSeat.of(leader, TeamRole.LEADER, null))));

        assertThat(primaryTeams(member)).containsExactly(other);
    }

    @Test
    void aDecisionMayTakeEffectOnADayToCome() throws Exception {
        WantedTeam later = new WantedTeam(
                new Decision("12/QĐ-UBND", today),
                today.plusDays(7),
                List.of(WantedSeat.of(leader, TeamRole.LEADER, null)),
                stamp());
        As.person(officer, () -> reconstitutions.reconstitute(team, later));

        assertThat(Rows.number(
                        "select count(*) from membership where team_id = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)",
                        team.value(),
                        Date.valueOf(today),
                        Date.valueOf(today)))
                .isEqualTo(2);
        assertThatThrownBy(() -> As.person(
                        officer,
                        () -> reconstitutions.reconstitute(
                                team,
                                wanted(
                                        WantedSeat.of(leader, TeamRole.LEADER, null),
                                        WantedSeat.of(member, TeamRole.MEMBER, null)))))
                .isInstanceOf(EffectiveDayException.class);
    }

    @Test
    void nothingIsStoredOfADecisionThatBreaksARule() throws Exception {
        long before = Rows.number("select count(*) from membership");

        refused(LeaderCountException.class, wanted(WantedSeat.of(member, TeamRole.MEMBER, null)));
        refused(
                LeaderCountException.class,
                wanted(WantedSeat.of(member, TeamRole.LEADER, null), WantedSeat.of(leader, TeamRole.LEADER, null)));
        refused(
                NothingChangedException.class,
                wanted(WantedSeat.of(member, TeamRole.MEMBER, null), WantedSeat.of(leader, TeamRole.LEADER, null)));
        refused(
                NewcomerException.class,
                wanted(
                        WantedSeat.of(leader, TeamRole.LEADER, null),
                        WantedSeat.of(new Newcomer("Lan", "", "", true), TeamRole.MEMBER, null)));
        refused(
                AlikeException.class,
                wanted(
                        WantedSeat.of(leader, TeamRole.LEADER, null),
                        WantedSeat.of(new Newcomer("Ly Thi Vien", "", "", false), TeamRole.MEMBER, null)));
        refused(
                DecisionMissingException.class,
                new WantedTeam(
                        new Decision("", today),
                        today,
                        List.of(WantedSeat.of(leader, TeamRole.LEADER, null)),
                        stamp()));
        refused(
                NotFoundException.class,
                wanted(WantedSeat.of(leader, TeamRole.LEADER, null), WantedSeat.of(neighbour, TeamRole.MEMBER, null)));

        assertThat(Rows.number("select count(*) from membership")).isEqualTo(before);
        assertThat(Rows.number("select count(*) from reconstitution where team_id = ?", team.value()))
                .isZero();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() throws Exception {
        WantedTeam seen = wanted(WantedSeat.of(leader, TeamRole.LEADER, null));
        As.person(officer, () -> reconstitutions.reconstitute(team, seen));

        refused(TeamChangedException.class, seen);
    }

    @Test
    void onlyWhoeverKeepsTheTeamSetsItUpAnew() throws Exception {
        WantedTeam wanted = wanted(WantedSeat.of(leader, TeamRole.LEADER, null));
        assertThatThrownBy(() -> As.person(neighbour, () -> reconstitutions.reconstitute(team, wanted)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(leader, () -> reconstitutions.reconstitute(team, wanted)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(neighbour, () -> book.get(team))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatALeaderLeavesOpenWaitsForTheNextOne() throws Exception {
        As.person(
                officer,
                () -> reconstitutions.reconstitute(team, wanted(WantedSeat.of(member, TeamRole.LEADER, null))));

        HandedOver waiting = As.person(member, () -> handovers.findWaiting()).get(0);
        assertThat(waiting.fromName()).isEqualTo("Lý Văn Trưởng");
        assertThat(As.person(officer, () -> handovers.findOpen(team))
                        .orElseThrow()
                        .toName())
                .isEqualTo("Lý Thị Viên");

        As.person(member, () -> handovers.take(team));
        As.person(member, () -> handovers.take(team));
        assertThat(As.person(member, () -> handovers.findWaiting())).isEmpty();
        assertThat(As.person(officer, () -> handovers.findOpen(team))).isEmpty();
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'team-handed-over' and subject_id = ?",
                        team.toString()))
                .isEqualTo(1);
    }

    @Test
    void aLeaderWhoStaysInAnotherPlaceHandsOverToo() throws Exception {
        As.person(
                officer,
                () -> reconstitutions.reconstitute(
                        team,
                        wanted(
                                WantedSeat.of(member, TeamRole.LEADER, null),
                                WantedSeat.of(leader, TeamRole.MEMBER, null))));

        assertThat(As.person(member, () -> handovers.findWaiting())).hasSize(1);
        assertThat(As.person(leader, () -> handovers.findWaiting())).isEmpty();
    }

    @Test
    void whoeverOnlyComesFromElsewhereNowHandsNothingOver() throws Exception {
        As.person(
                officer,
                () -> reconstitutions.reconstitute(
                        team,
                        wanted(
                                WantedSeat.of(leader, TeamRole.LEADER, HomeOrganisation.POLICE),
                                WantedSeat.of(member, TeamRole.MEMBER, null))));

        assertThat(As.person(officer, () -> handovers.findOpen(team))).isEmpty();
    }

    @Test
    void aTeamIsFoundedForAPlaceThatHasNone() throws Exception {
        String place = "Ấp Lập " + ++number + "-" + System.nanoTime() % 10_000;
        UnitId founded = As.person(
                officer, () -> book.found(commune, place, null, new Decision("5/QĐ-UBND", today.minusDays(3))));

        TeamSheet sheet = As.person(officer, () -> book.get(founded));
        assertThat(sheet.name()).isEqualTo("Tổ công nghệ số cộng đồng " + place.replaceFirst("Ấ", "ấ"));
        assertThat(sheet.kind()).isEqualTo(TeamKind.HAMLET);
        assertThat(sheet.decisionNumber()).isEqualTo("5/QĐ-UBND");
        assertThat(sheet.path()).startsWith(place);
        assertThatThrownBy(() ->
                        As.person(officer, () -> book.found(commune, place.toLowerCase(Locale.ROOT), null, null)))
                .isInstanceOf(TeamExistsException.class);
        assertThatThrownBy(() -> As.person(officer, () -> book.found(commune, "Tổ công nghệ số cộng đồng", null, null)))
                .isInstanceOf(PlaceMissingException.class);
        assertThatThrownBy(() -> As.person(neighbour, () -> book.found(commune, place + "a", null, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aUnionGetsItsTeamRightUnderTheCommune() throws Exception {
        String body = "Đoàn Thanh niên trường " + ++number + "-" + System.nanoTime() % 10_000;
        UnitId founded = As.person(officer, () -> book.found(commune, body, null, null));

        assertThat(As.person(officer, () -> book.get(founded)).kind()).isEqualTo(TeamKind.YOUTH_UNION);
        assertThat(Rows.number("select parent_id from unit where id = ?", founded.value()))
                .isEqualTo(commune.value());
    }

    @Test
    void aDissolvedTeamHasNobodyAndKeepsItsPast() throws Exception {
        As.person(officer, () -> book.dissolve(team, new Decision("9/QĐ-UBND", today), today));

        TeamSheet sheet = As.person(officer, () -> book.get(team));
        assertThat(sheet.lastDay()).isEqualTo(today.minusDays(1));
        assertThat(sheet.changeable()).isFalse();
        assertThat(sheet.seats()).isEmpty();
        assertThat(sheet.former()).extracting(Seat::person).containsExactlyInAnyOrder(leader, member);
        assertThatThrownBy(() -> As.person(officer, () -> book.dissolve(team, new Decision("9/QĐ-UBND", today), today)))
                .isInstanceOf(TeamEndedException.class);
    }

    @Test
    void aTeamIsCalledOtherwiseAndTheTrailKeepsBothNames() throws Exception {
        As.person(
                officer,
                () -> book.describe(
                        team, "Tổ công nghệ số Đoàn xã", TeamKind.YOUTH_UNION, new Decision("7/QĐ", today)));

        TeamSheet sheet = As.person(officer, () -> book.get(team));
        assertThat(sheet.name()).isEqualTo("Tổ công nghệ số Đoàn xã");
        assertThat(sheet.kind()).isEqualTo(TeamKind.YOUTH_UNION);
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'team-described' and subject_id = ?"
                                + " and value_before like 'Tổ thử%' and value_after like 'Tổ công nghệ số Đoàn xã%'",
                        team.toString()))
                .isEqualTo(1);
        assertThatThrownBy(() -> As.person(officer, () -> book.describe(team, " ", TeamKind.HAMLET, null)))
                .isInstanceOf(TeamNameException.class);
    }

    @Test
    void everyTeamSeesWhomItsCommuneAndItsProvinceName() throws Exception {
        As.person(
                officer,
                () -> contacts.write(
                        commune, null, new Contact("Cao Thị Một", "Phó Trưởng phòng", "0293 387 0123", "VNeID")));
        As.person(
                officer,
                () -> contacts.write(
                        commune, null, new Contact("Cao Văn Hai", "Công chức", "0912 000 111", "Dịch vụ công")));
        List<FocalPerson> people = As.person(officer, () -> contacts.find(commune));
        long second = people.get(people.size() - 1).getId();

        As.person(officer, () -> contacts.raise(second));

        List<String> names = new ArrayList<>();
        As.person(officer, () -> contacts.find(commune)).forEach(person -> names.add(person.getFullName()));
        assertThat(names).containsSubsequence("Cao Văn Hai", "Cao Thị Một");
        assertThatThrownBy(() -> As.person(neighbour, () -> contacts.get(second)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(leader, () -> contacts.find(commune)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() ->
                        As.person(officer, () -> contacts.write(commune, null, new Contact("Cao", "x", "12", "y"))))
                .isInstanceOf(ContactException.class);
        for (FocalPerson person : people) {
            As.person(officer, () -> contacts.remove(person.getId()));
        }
        assertThat(As.person(officer, () -> contacts.find(commune))).isEmpty();
    }

    @Test
    void aProvinceCallsItsTeamsAsItDoes() throws Exception {
        UnitId province = UnitFixture.province("46");
        UnitId ward = UnitFixture.communeOf(province, 5);
        PersonId administrator =
                aPerson().holding(Role.PROVINCE_ADMIN, province).store();
        String place = "Thôn Gọi " + ++number + "-" + System.nanoTime() % 10_000;
        UnitId founded = As.person(administrator, () -> book.found(ward, place, null, null));

        int renamed = As.person(administrator, () -> labels.relabel(province, "Tổ chuyển đổi số cộng đồng", true));
        UnitId next = As.person(administrator, () -> book.found(ward, place + "b", null, null));

        assertThat(renamed).isPositive();
        assertThat(As.person(administrator, () -> book.get(founded)).name())
                .isEqualTo("Tổ chuyển đổi số cộng đồng " + place.replaceFirst("T", "t"));
        assertThat(As.person(administrator, () -> book.get(next)).name())
                .isEqualTo("Tổ chuyển đổi số cộng đồng " + place.replaceFirst("T", "t") + "b");
        assertThatThrownBy(() -> As.person(administrator, () -> labels.relabel(province, "Hội", false)))
                .isInstanceOf(LabelException.class);
        assertThatThrownBy(() -> As.person(
                        administrator, () -> labels.relabel(UnitFixture.province("92"), "Tổ chuyển đổi số", false)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(officer, () -> labels.relabel(province, "Tổ chuyển đổi số", false)))
                .isInstanceOf(EJBAccessException.class);
        As.person(administrator, () -> labels.relabel(province, "Tổ công nghệ số cộng đồng", true));
    }

    private void refused(Class<? extends Throwable> rule, WantedTeam wanted) {
        assertThatThrownBy(() -> As.person(officer, () -> reconstitutions.reconstitute(team, wanted)))
                .isInstanceOf(rule);
    }

    private WantedTeam wanted(WantedSeat... seats) {
        return new WantedTeam(new Decision("12/QĐ-UBND", today), today, List.of(seats), stamp());
    }

    private String stamp() {
        String open = " from membership where team_id = ? and valid_to is null";
        return Rows.number("select count(*)" + open, team.value()) + "-"
                + Rows.number("select max(id)" + open, team.value());
    }

    private List<UnitId> primaryTeams(PersonId person) {
        List<UnitId> teams = new ArrayList<>();
        for (UnitId candidate : List.of(team, otherTeam(person))) {
            boolean counts = Rows.number(
                            "select count(*) from membership where person_id = ? and team_id = ? and primary_team = true"
                                    + " and valid_to is null",
                            person.value(),
                            candidate.value())
                    > 0;
            if (counts) {
                teams.add(candidate);
            }
        }
        return teams;
    }

    private UnitId otherTeam(PersonId person) {
        return new UnitId(Rows.number(
                "select max(team_id) from membership where person_id = ? and team_id <> ?",
                person.value(),
                team.value()));
    }
}
