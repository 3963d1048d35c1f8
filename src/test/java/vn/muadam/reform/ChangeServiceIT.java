package vn.muadam.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.document.SheetFile;
import vn.muadam.document.SheetRow;
import vn.muadam.document.SheetRows;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.Descent;
import vn.muadam.organisation.TieKind;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitTie;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class ChangeServiceIT {

    private static final String HEADINGS = "Mã cũ;Tên đơn vị cũ;Mã mới;Tên đơn vị mới;Thôn, ấp chuyển đi\n";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private ChangeService service;

    @Inject
    private ChangeDecisionService decisions;

    @Inject
    private DueChanges dueChanges;

    @Inject
    private Units units;

    private UnitId country;
    private HauGiangFixture former;
    private PersonId ministry;
    private PersonId admin;

    @BeforeEach
    void theProvinceAsItStood() {
        country = units.country().getId();
        former = new HauGiangFixture(country);
        ministry = aPerson().holding(Role.NATIONAL_ADMIN, country).store();
        admin = aPerson().holding(Role.PROVINCE_ADMIN, former.province).store();
    }

    @Test
    void theReformOfTheFirstOfJulyMakesTwentyEightCommunesOfSeventyFive() throws Exception {
        ChangeId id = draft(ministry, country, former.annex(), TODAY);

        Preview preview = As.person(ministry, () -> service.preview(id));
        assertThat(preview.findings())
                .filteredOn(finding -> finding.fault().isBlocking())
                .isEmpty();
        assertThat(preview.units()).hasSize(2 + 8 + 75);
        assertThat(preview.beginnings()).isEqualTo(1 + 28);
        assertThat(preview.moved()).isEqualTo(75);
        assertThat(preview.totals()).containsEntry(TieKind.TEAM, 75).containsEntry(TieKind.MEMBER, 75);

        carryOut(ministry, id);

        List<Descent> descents = As.person(ministry, () -> service.findDescents(id));
        assertThat(descents.stream().map(Descent::to).distinct()).hasSize(29);
        for (var line : former.succession()) {
            UnitId team = former.teamOf(line.get("old_code"));
            assertThat(communeOf(team)).as(line.get("old_name")).isEqualTo(line.get("new_name"));
            assertThat(units.isAtOrBelow(team, former.province)).isFalse();
        }
        UnitId cities = new UnitId(Rows.number(
                "select id from unit where code = ? and level_code = 'PROVINCE' and valid_to is null",
                former.code("92")));
        assertThat(Rows.number(
                        "select count(*) from unit_closure c join team t on t.unit_id = c.descendant_id where c.ancestor_id = ?",
                        cities.value()))
                .isEqualTo(75);
        assertThat(Rows.number("select count(*) from unit where valid_to is null and code like ?", former.code("93_")))
                .isZero();
    }

    @Test
    void threeHamletsOfOneNameAreToldApart() throws Exception {
        ChangeId id = draft(ministry, country, former.annex(), TODAY);
        carryOut(ministry, id);

        UnitId team = former.teamOf("31324");
        assertThat(units.get(new UnitId(parentOf(team))).getName()).isEqualTo("Ấp 1 (Phường IV cũ)");
        assertThat(units.getTeam(team).getName()).isEqualTo("Tổ công nghệ số cộng đồng ấp 1 (Phường IV cũ)");
    }

    @Test
    void aRoleEndsWithItsUnitAndIsLeftForAPersonToGive() throws Exception {
        PersonId officer = aPerson()
                .named("Thạch Thị Cán Bộ")
                .holding(Role.COMMUNE_OFFICER, former.commune("31324"))
                .store();
        ChangeId id = draft(ministry, country, former.annex(), TODAY);
        assertThat(As.person(ministry, () -> service.preview(id)).totals()).containsEntry(TieKind.ROLE, 2);
        carryOut(ministry, id);

        List<UnitTie> left = As.person(ministry, () -> service.findLeft(id));
        assertThat(left).extracting(UnitTie::what).contains("Thạch Thị Cán Bộ");
        assertThat(Rows.number(
                        "select count(*) from role_grant where person_id = ? and valid_to = ?",
                        officer.value(),
                        java.sql.Date.valueOf(TODAY.minusDays(1))))
                .isEqualTo(1);
    }

    @Test
    void aRoleGoesOnWhereOnlyTheNameIsNew() throws Exception {
        PersonId officer =
                aPerson().holding(Role.COMMUNE_OFFICER, former.commune("31324")).store();
        ChangeId id =
                draft(admin, former.province, HEADINGS + former.line("31324", "Phường IV", "", "Phường Bốn"), TODAY);
        carryOut(admin, id);

        assertThat(As.person(admin, () -> service.findLeft(id))).isEmpty();
        assertThat(openRolesOf(officer, "Phường Bốn")).isEqualTo(1);
        assertThat(openRolesOf(officer, "Phường IV")).isZero();
        As.person(admin, () -> decisions.undo(id));
        await(admin, id);
        assertThat(openRolesOf(officer, "Phường Bốn")).isZero();
        assertThat(openRolesOf(officer, "Phường IV")).isEqualTo(1);
    }

    private static long openRolesOf(PersonId officer, String unit) {
        return Rows.number(
                "select count(*) from role_grant g join unit u on u.id = g.unit_id"
                        + " where g.person_id = ? and u.name = ? and g.valid_to is null",
                officer.value(),
                unit);
    }

    @Test
    void theHomeOfAPersonFollowsTheCommune() throws Exception {
        carryOut(ministry, draft(ministry, country, former.annex(), TODAY));

        assertThat(Rows.number(
                        "select count(*) from person p join unit u on u.id = p.home_unit_id where p.id = ? and u.code = ?"
                                + " and u.valid_to is null",
                        former.memberOf("31324"),
                        former.code("31333")))
                .isEqualTo(1);
    }

    @Test
    void whatACommuneRequiredItGoesOnRequiringOfTheSamePeople() throws Exception {
        long course = Rows.number("select id from course where course_key = 'k6'");
        Rows.change(
                "insert into course_requirement (id, unit_id, course_id, audience, valid_from)"
                        + " values (?, ?, ?, 'MEMBER', date('2025-01-01'))",
                Rows.newId(),
                former.commune("31324").value(),
                course);
        carryOut(ministry, draft(ministry, country, former.annex(), TODAY));

        assertThat(requiredOf("31324", course)).isEqualTo(1);
        assertThat(requiredOf("31327", course)).isZero();
    }

    private long requiredOf(String commune, long course) {
        return Rows.number(
                "select count(*) from course_requirement r join unit_closure c on c.ancestor_id = r.unit_id"
                        + " where c.descendant_id = ? and r.course_id = ? and r.valid_to is null and r.unit_id <> ?",
                former.teamOf(commune).value(),
                course,
                country.value());
    }

    @Test
    void aRunningEvaluationGoesToTheUnitInWhosePlaceItCloses() throws Exception {
        long period = Rows.newId();
        Rows.change(
                "insert into evaluation_period (id, unit_id, name, starts_on, cut_off_on, minimum_days, state, criteria_set_id)"
                        + " select cast(" + period
                        + " as bigint), u.id, 'Năm thử', date('2026-01-01'), date('2026-12-01'), 90, 'OPEN',"
                        + " (select min(s.id) from criteria_set s) from unit u where u.id = ?",
                former.province.value());
        carryOut(ministry, draft(ministry, country, former.annex(), TODAY));

        assertThat(Rows.number(
                        "select count(*) from evaluation_period p join unit u on u.id = p.unit_id where p.id = ? and u.code = ?"
                                + " and u.valid_to is null",
                        period,
                        former.code("92")))
                .isEqualTo(1);
        Rows.change("delete from evaluation_period where id = ?", period);
    }

    @Test
    void undoneEverythingStandsAsBefore() throws Exception {
        aPerson().holding(Role.COMMUNE_OFFICER, former.commune("31324")).store();
        long before = fingerprint();
        ChangeId id = draft(ministry, country, former.annex(), TODAY);
        carryOut(ministry, id);
        assertThat(fingerprint()).isNotEqualTo(before);

        As.person(ministry, () -> decisions.undo(id));

        assertThat(await(ministry, id).getState()).isEqualTo(ChangeState.UNDONE);
        assertThat(fingerprint()).isEqualTo(before);
        assertThat(units.getTeam(former.teamOf("31324")).getName()).isEqualTo("Tổ công nghệ số cộng đồng ấp 1");
        assertThat(Rows.number(
                        "select count(*) from unit where code like ? and (valid_to is null or valid_to >= valid_from)",
                        former.code("%")))
                .isEqualTo(2 + 8 + 75 * 3);
    }

    /** The places of all units below the province, its roles and its people's homes, as one number. */
    private long fingerprint() {
        return Rows.number(
                        "select sum(mod(c.ancestor_id * 31 + c.descendant_id * 7 + c.depth, 1000003)) from unit_closure c"
                                + " where c.ancestor_id = ?",
                        former.province.value())
                + Rows.number(
                        "select count(*) * 1000 from role_grant g join unit_closure c on c.descendant_id = g.unit_id"
                                + " where c.ancestor_id = ? and g.valid_to is null",
                        former.province.value())
                + Rows.number(
                        "select count(*) * 7000 from person p join unit_closure c on c.descendant_id = p.home_unit_id"
                                + " where c.ancestor_id = ?",
                        former.province.value());
    }

    @Test
    void afterThreeDaysNothingIsUndone() throws Exception {
        ChangeId id = draft(ministry, country, former.annex(), TODAY);
        carryOut(ministry, id);
        Rows.change(
                "update unit_change set applied_at = ? where id = ?",
                Timestamp.from(Instant.now().minus(Duration.ofDays(4))),
                id.value());

        assertThatThrownBy(() -> As.person(ministry, () -> decisions.undo(id)))
                .isInstanceOf(UndoTooLateException.class);
    }

    @Test
    void nothingIsUndoneThatSomebodyHasBuiltUpon() throws Exception {
        ChangeId id = draft(ministry, country, former.annex(), TODAY);
        carryOut(ministry, id);
        long commune = Rows.number(
                "select id from unit where code = ? and level_code = 'COMMUNE' and valid_to is null",
                former.code("31333"));
        UnitFixture.aTeamIn(new UnitId(commune));

        assertThatThrownBy(() -> As.person(ministry, () -> decisions.undo(id)))
                .isInstanceOf(UndoTooLateException.class);
    }

    @Test
    void aChangeWaitsForItsDay() throws Exception {
        ChangeId id = draft(admin, former.province, merger(), TODAY.plusDays(30));
        As.person(admin, () -> decisions.schedule(id));
        dueChanges.run();
        assertThat(get(admin, id).getState()).isEqualTo(ChangeState.SCHEDULED);
        assertThat(communeOf(former.teamOf("31318"))).isEqualTo("Phường I");

        Rows.change("update unit_change set effective_on = ? where id = ?", java.sql.Date.valueOf(TODAY), id.value());
        dueChanges.run();

        assertThat(await(admin, id).getState()).isEqualTo(ChangeState.APPLIED);
        assertThat(communeOf(former.teamOf("31318"))).isEqualTo("Phường Vị Thanh");
    }

    @Test
    void whatIsScheduledCanBecomeADraftAgain() throws Exception {
        ChangeId id = draft(admin, former.province, merger(), TODAY.plusDays(30));
        As.person(admin, () -> decisions.schedule(id));
        As.person(admin, () -> decisions.unschedule(id));

        assertThat(get(admin, id).getState()).isEqualTo(ChangeState.DRAFT);
        assertThatThrownBy(() -> As.person(admin, () -> decisions.unschedule(id)))
                .isInstanceOf(ChangeBusyException.class);
        As.person(admin, () -> decisions.discard(id));
        assertThat(As.person(admin, service::findRecent)).isEmpty();
    }

    @Test
    void aDividedCommuneWaitsUntilEveryHamletHasAPlace() throws Exception {
        ChangeId id = draft(
                admin,
                former.province,
                HEADINGS + former.line("31318", "Phường I", "90001", "Phường Một")
                        + "\n"
                        + former.line("31318", "Phường I", "90002", "Phường Hai"),
                TODAY);
        assertThatThrownBy(() -> As.person(admin, () -> decisions.schedule(id)))
                .isInstanceOf(ChangeBlockedException.class);
        Preview preview = As.person(admin, () -> service.preview(id));
        UnitId hamlet = preview.questions().get(0).part();
        int second = preview.questions().get(0).answers().get(1).line();

        As.person(admin, () -> decisions.choose(id, Map.of(hamlet, second)));
        carryOut(admin, id);

        assertThat(communeOf(former.teamOf("31318"))).isEqualTo("Phường Hai");
        assertThat(Rows.number(
                        "select count(*) from person p join unit u on u.id = p.home_unit_id where p.id = ? and u.name = 'Phường Hai'",
                        former.memberOf("31318")))
                .isEqualTo(1);
    }

    @Test
    void aCommuneMayGiveOneHamletToItsNeighbour() throws Exception {
        carryOut(
                admin,
                draft(
                        admin,
                        former.province,
                        HEADINGS + former.line("31318", "Phường I", "31318", "Phường I")
                                + "\n"
                                + former.line("31318", "Phường I", "31321", "Phường III")
                                + "ấp 1",
                        TODAY));

        assertThat(new UnitId(Rows.number("select parent_id from unit where id = ?", parentOf(former.teamOf("31318")))))
                .isEqualTo(former.commune("31321"));
        assertThat(units.get(former.commune("31318")).getValidTo()).isNull();
    }

    @Test
    void aLineInDoubtIsTrustedOrTakenOut() throws Exception {
        String annex = "old_code;old_name;new_code;new_name;flag\n"
                + former.line("31318", "Phường I", "31321", "Phường Vị Thanh") + "\n"
                + former.line("31321", "Phường III", "31321", "Phường Vị Thanh") + "suspect_name_clash\n"
                + former.line("31330", "Phường VII", "90005", "Phường Năm") + "suspect_name_clash\n";
        ChangeId id = draft(admin, former.province, annex, TODAY);
        assertThat(faults(id)).containsOnly(Fault.DOUBTFUL, Fault.SAME_NAME);

        As.person(admin, () -> decisions.trustLine(id, 3));
        As.person(admin, () -> decisions.dropLine(id, 4));

        assertThat(faults(id)).containsOnly(Fault.SAME_NAME);
    }

    private List<Fault> faults(ChangeId id) throws Exception {
        return As.person(admin, () -> service.preview(id)).findings().stream()
                .map(Finding::fault)
                .toList();
    }

    @Test
    void theReportNamesEverythingThatIsTouched() throws Exception {
        ChangeId id = draft(admin, former.province, merger(), TODAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        As.person(admin, () -> service.writeReport(id, Locale.forLanguageTag("vi"), out));
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'unit-change-saved' and subject_id = ?",
                        id.toString()))
                .isEqualTo(1);

        Path file = Files.createTempFile("report", ".xlsx");
        Files.write(file, out.toByteArray());
        try (SheetRows rows = SheetFile.of(file).rows()) {
            List<SheetRow> all = new java.util.ArrayList<>();
            rows.forEach(all::add);
            assertThat(all.stream().map(row -> row.cell(0)).collect(Collectors.toSet()))
                    .contains("Đơn vị", "Tổ", "Thành viên");
            assertThat(all.stream().map(row -> row.cell(3))).contains("Nguyễn Văn Thử");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void anotherProvinceFindsNothingOfIt() throws Exception {
        ChangeId id = draft(admin, former.province, merger(), TODAY);
        PersonId stranger =
                aPerson().holding(Role.PROVINCE_ADMIN, former.receiving).store();

        assertThat(As.person(stranger, service::findRecent)).isEmpty();
        assertThatThrownBy(() -> As.person(stranger, () -> service.get(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> service.preview(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> decisions.schedule(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> decisions.undo(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> draft(stranger, former.province, merger(), TODAY))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOfficialOfACommuneChangesNoUnits() {
        PersonId officer =
                aPerson().holding(Role.COMMUNE_OFFICER, former.commune("31318")).store();

        assertThatThrownBy(() -> As.person(officer, service::findRecent)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(officer, service::findPlaces)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> draft(officer, former.commune("31318"), merger(), TODAY))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aProvinceDoesNotReachBeyondItself() throws Exception {
        ChangeId id = draft(admin, former.province, former.annex(), TODAY);

        assertThat(faults(id)).contains(Fault.OWN_UNIT, Fault.UNKNOWN_UNIT);
    }

    @Test
    void whatHasHappenedDoesNotHappenTwice() throws Exception {
        carryOut(ministry, draft(ministry, country, former.annex(), TODAY));

        ChangeId again = draft(ministry, country, former.annex(), TODAY);

        assertThat(As.person(ministry, () -> service.preview(again)).units()).isEmpty();
        assertThatThrownBy(() -> As.person(ministry, () -> decisions.schedule(again)))
                .isInstanceOf(ChangeBlockedException.class);
        UnitId cities = UnitFixture.province("92");
        PersonId city = aPerson().holding(Role.PROVINCE_ADMIN, cities).store();
        assertThatThrownBy(() -> draft(city, cities, merger(), LocalDate.of(2025, 7, 1)))
                .isInstanceOf(DayUnsuitableException.class);
    }

    @Test
    void aListThatIsNoAnnexIsRefused() {
        assertThatThrownBy(() -> draft(admin, former.province, "Họ và tên;Năm sinh\nLê Văn Sai;1990\n", TODAY))
                .isInstanceOf(AnnexUnreadableException.class);
        assertThatThrownBy(() -> new Decision(" ", TODAY, TODAY)).isInstanceOf(DecisionIncompleteException.class);
        assertThatThrownBy(() -> new Decision("Số 1", TODAY, TODAY.minusDays(1)))
                .isInstanceOf(DecisionIncompleteException.class);
    }

    private String merger() {
        return HEADINGS + former.line("31318", "Phường I", "31321", "Phường Vị Thanh")
                + "\n"
                + former.line("31321", "Phường III", "31321", "Phường Vị Thanh");
    }

    private ChangeId draft(PersonId who, UnitId where, String annex, LocalDate day) throws Exception {
        Decision decision = new Decision("Nghị quyết số 1668/NQ-UBTVQH15", LocalDate.of(2025, 6, 16), day);
        byte[] text = annex.getBytes(StandardCharsets.UTF_8);
        return As.person(who, () -> service.draft(where, decision, new ByteArrayInputStream(text)));
    }

    private void carryOut(PersonId who, ChangeId id) throws Exception {
        As.person(who, () -> decisions.schedule(id));
        assertThat(await(who, id).getState()).isEqualTo(ChangeState.APPLIED);
    }

    private UnitChange await(PersonId who, ChangeId id) throws Exception {
        for (int i = 0; i < 600; i++) {
            UnitChange change = get(who, id);
            if (!change.getState().isUnderWay()) {
                return change;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The change is still under way");
    }

    private UnitChange get(PersonId who, ChangeId id) throws Exception {
        return As.person(who, () -> service.get(id));
    }

    private String communeOf(UnitId team) {
        return units.ancestorAt(vn.muadam.organisation.Level.COMMUNE, team)
                .orElseThrow()
                .getName();
    }

    private static long parentOf(UnitId unit) {
        return Rows.number("select parent_id from unit where id = ?", unit.value());
    }
}
