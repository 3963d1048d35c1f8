package vn.muadam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class RoleServiceIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private RoleService roles;

    private UnitId nation;
    private UnitId province;
    private UnitId commune;
    private UnitId foreign;
    private PersonId national;
    private PersonId provincial;
    private PersonId somebody;
    private String phone;

    @BeforeEach
    void administratorsAndSomebodyWithoutARole() {
        nation = new UnitId(Rows.number("select id from unit where level_code = 'NATION'"));
        province = UnitFixture.province("92");
        commune = UnitFixture.communeOf(province, 7);
        foreign = UnitFixture.province("46");
        national = aPerson().holding(Role.NATIONAL_ADMIN, nation).store();
        provincial = aPerson().holding(Role.PROVINCE_ADMIN, province).store();
        phone = "09" + (10_000_000 + Rows.newId() % 80_000_000);
        somebody = aPerson().named("Trịnh Thị Xuân").withPhone(phone).store();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINER", "COMMUNE_OFFICER", "AUDITOR"})
    void aProvinceGivesTheRolesOfItsCommunesAndEverybodyReadsWhyAndByWhom(Role role) throws Exception {
        grant(provincial, role, commune);

        HeldRole held = heldBy(somebody);
        assertThat(held.role()).isEqualTo(role);
        assertThat(held.state()).isEqualTo(HeldRole.State.HELD);
        assertThat(held.reason()).isEqualTo("Quyết định 12");
        assertThat(held.givenBy()).isEqualTo("Nguyễn Thị Thử");
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'role-granted' and subject_id = ? and unit_id = ?"
                                + " and reason = 'Quyết định 12' and actor_id = ?",
                        somebody.toString(),
                        commune.value(),
                        provincial.value()))
                .isEqualTo(1);
    }

    @Test
    void aRoleThatIsTakenBackIsGoneAtTheNextRequestAndItsRowStays() throws Exception {
        grant(provincial, Role.COMMUNE_OFFICER, commune);
        HttpVisitor official = HttpVisitor.here();
        official.signIn(PersonFixture.username(somebody), PersonFixture.SECRET);
        assertThat(official.get("/identity/manage/names.xhtml")).isEqualTo(200);

        revoke(provincial, heldBy(somebody).id());

        assertThat(official.get("/identity/manage/names.xhtml")).isEqualTo(404);
        HeldRole held = heldBy(somebody);
        assertThat(held.state()).isEqualTo(HeldRole.State.REVOKED);
        assertThat(held.revokeReason()).isEqualTo("Chuyển công tác");
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'role-revoked' and subject_id = ?"
                                + " and value_before is not null and reason = 'Chuyển công tác'",
                        somebody.toString()))
                .isEqualTo(1);
        assertThatThrownBy(() -> revoke(provincial, held.id())).isInstanceOf(RoleEndedException.class);
    }

    @Test
    void aRoleBeginsAndEndsOnItsDays() throws Exception {
        as(provincial, newRole(Role.TRAINER, commune, today.plusDays(2), today.plusDays(3), "Lớp tập huấn"));

        assertThat(heldBy(somebody).state()).isEqualTo(HeldRole.State.TO_COME);
        assertThat(As.<Boolean>person(
                        provincial,
                        () -> roles.find(commune, false, 0, 100).stream()
                                .anyMatch(one -> one.person().equals(somebody))))
                .isTrue();
        Rows.change(
                "update role_grant set valid_from = ?, valid_to = ? where person_id = ?",
                Date.valueOf(today.minusDays(5)),
                Date.valueOf(today.minusDays(1)),
                somebody.value());
        assertThat(heldBy(somebody).state()).isEqualTo(HeldRole.State.ENDED);
        assertThat(As.<Boolean>person(
                        provincial,
                        () -> roles.find(commune, false, 0, 100).stream()
                                .anyMatch(one -> one.person().equals(somebody))))
                .isFalse();
    }

    @Test
    void nobodyGivesARoleBeyondTheirOwnUnits() {
        assertThatThrownBy(() -> grant(provincial, Role.AUDITOR, foreign)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> grant(provincial, Role.AUDITOR, nation)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> grant(provincial, Role.COMMUNE_OFFICER, UnitFixture.communeOf(foreign, 1)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAdministratorOfAProvinceIsGivenByTheCountryOnly() throws Exception {
        assertThatThrownBy(() -> grant(provincial, Role.PROVINCE_ADMIN, province))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> grant(provincial, Role.SYSTEM_ADMIN, province)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> grant(national, Role.SYSTEM_ADMIN, nation)).isInstanceOf(NotFoundException.class);

        grant(national, Role.PROVINCE_ADMIN, province);

        assertThat(heldBy(somebody).role()).isEqualTo(Role.PROVINCE_ADMIN);
        assertThatThrownBy(() -> revoke(provincial, heldBy(somebody).id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoOperatesTheServerGivesThatRoleOnly() throws Exception {
        PersonId operator = aPerson().holding(Role.SYSTEM_ADMIN, nation).store();

        grant(operator, Role.SYSTEM_ADMIN, province);

        assertThat(heldBy(somebody).role()).isEqualTo(Role.SYSTEM_ADMIN);
        assertThatThrownBy(() -> grant(operator, Role.AUDITOR, province)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> grant(operator, Role.PROVINCE_ADMIN, province))
                .as("somebody administers the country, so it is theirs to give")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whereNobodyAdministersTheCountryTheOperatorGivesTheProvinceItsAdministrator() throws Exception {
        PersonId operator = aPerson().holding(Role.SYSTEM_ADMIN, province).store();
        Rows.change(
                "update role_grant set valid_to = ? where role_name = 'NATIONAL_ADMIN'",
                Date.valueOf(today.minusDays(1)));

        grant(operator, Role.PROVINCE_ADMIN, province);

        assertThat(heldBy(somebody).role()).isEqualTo(Role.PROVINCE_ADMIN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEARNER", "TEAM_LEADER"})
    void whatFollowsFromOtherFactsIsNeverGiven(Role role) {
        assertThatThrownBy(() -> grant(national, role, commune)).isInstanceOf(RoleUnfitException.class);
    }

    @Test
    void aRoleFitsUnitsOfItsLevelOnly() {
        assertThatThrownBy(() -> grant(national, Role.COMMUNE_OFFICER, province))
                .isInstanceOf(RoleUnfitException.class);
        assertThatThrownBy(() -> grant(national, Role.PROVINCE_ADMIN, commune)).isInstanceOf(RoleUnfitException.class);
        assertThatThrownBy(() -> grant(national, Role.NATIONAL_ADMIN, province)).isInstanceOf(RoleUnfitException.class);
    }

    @Test
    void nobodyGivesThemselvesARole() throws Exception {
        String own = "09" + (10_000_000 + Rows.newId() % 80_000_000);
        PersonId ambitious =
                aPerson().withPhone(own).holding(Role.PROVINCE_ADMIN, province).store();
        NewRole wanted = new NewRole(ambitious, Role.TRAINER, province, today, null, "vì tôi");

        assertThatThrownBy(() -> As.person(ambitious, () -> roles.grant(wanted, own)))
                .isInstanceOf(RoleForOneselfException.class);
    }

    @Test
    void aUnitThatHasEndedGetsNoRole() {
        UnitId ended = new UnitId(Rows.number(
                "select min(u.id) from unit u where u.level_code = 'COMMUNE' and u.valid_to < date('2026-01-01')"));

        assertThatThrownBy(() -> grant(national, Role.COMMUNE_OFFICER, ended))
                .isInstanceOf(RoleUnitEndedException.class);
    }

    @Test
    void theDaysAndTheReasonMustMakeSense() {
        assertThatThrownBy(() -> as(provincial, newRole(Role.TRAINER, commune, today, today.minusDays(1), "x")))
                .isInstanceOf(RoleDaysException.class);
        assertThatThrownBy(() -> as(provincial, newRole(Role.TRAINER, commune, today.minusDays(1), null, "x")))
                .isInstanceOf(RoleDaysException.class);
        assertThatThrownBy(() -> as(provincial, newRole(Role.TRAINER, commune, today, null, "  ")))
                .isInstanceOf(RoleReasonMissingException.class);
        assertThat(Rows.number("select count(*) from role_grant where person_id = ?", somebody.value()))
                .isZero();
    }

    @Test
    void aRoleIsNotGivenTwiceForTheSameDays() throws Exception {
        as(provincial, newRole(Role.TRAINER, commune, today, today.plusDays(9), "x"));

        assertThatThrownBy(() -> as(provincial, newRole(Role.TRAINER, commune, today.plusDays(9), null, "x")))
                .isInstanceOf(RoleHeldException.class);

        as(provincial, newRole(Role.TRAINER, commune, today.plusDays(10), null, "x"));
        assertThat(Rows.number("select count(*) from role_grant where person_id = ?", somebody.value()))
                .isEqualTo(2);
    }

    @Test
    void theLastAdministratorOfTheCountryStays() throws Exception {
        long others = Rows.change(
                "update role_grant set valid_to = ? where role_name = 'NATIONAL_ADMIN' and person_id <> ?",
                Date.valueOf(today.minusDays(1)),
                national.value());
        assertThat(others).isNotNegative();
        long own = Rows.number("select id from role_grant where person_id = ?", national.value());

        assertThatThrownBy(() -> revoke(national, own)).isInstanceOf(LastAdministratorException.class);

        grant(national, Role.NATIONAL_ADMIN, nation);
        revoke(national, own);
        assertThat(Rows.number("select count(*) from role_grant where id = ? and revoked_at is not null", own))
                .isEqualTo(1);
    }

    @Test
    void onlyWhoIsKnownHereIsFoundByNameAndAnybodyByNumber() throws Exception {
        PersonId own = aPerson()
                .named("Thạch Thị Sà Rươl")
                .memberOf(UnitFixture.aTeamIn(commune))
                .store();
        PersonId others = aPerson()
                .named("Thạch Thị Sà Rươl")
                .memberOf(UnitFixture.aTeamIn(UnitFixture.communeOf(foreign, 1)))
                .store();

        assertThat(As.person(provincial, () -> roles.findCandidates("thach thi sa")))
                .extracting(Candidate::id)
                .contains(own)
                .doesNotContain(others);
        assertThat(As.person(provincial, () -> roles.findCandidates(phone)))
                .extracting(Candidate::id)
                .containsExactly(somebody);
        assertThat(As.person(provincial, () -> roles.findCandidates(" "))).isEmpty();
        NewRole wanted = new NewRole(others, Role.TRAINER, commune, today, null, "x");
        assertThatThrownBy(() -> As.person(provincial, () -> roles.grant(wanted, "thach thi")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theListShowsOnesOwnUnitsOnly() throws Exception {
        grant(provincial, Role.TRAINER, commune);
        PersonId neighbour = aPerson().holding(Role.PROVINCE_ADMIN, foreign).store();
        long id = heldBy(somebody).id();

        assertThat(As.<Integer>person(provincial, () -> roles.count(commune, true)))
                .isPositive();
        assertThatThrownBy(() -> As.person(neighbour, () -> roles.get(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> revoke(neighbour, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(neighbour, () -> roles.find(commune, true, 0, 10)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(neighbour, () -> roles.choices(commune)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(neighbour, () -> roles.findGivable(commune)))
                .isInstanceOf(NotFoundException.class);
        assertThat(As.person(provincial, () -> roles.findGivable(commune)))
                .containsExactly(Role.TRAINER, Role.COMMUNE_OFFICER, Role.AUDITOR);
    }

    @Test
    void whoAdministersNothingIsRefused() {
        PersonId officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();

        assertThatThrownBy(() -> grant(officer, Role.TRAINER, commune)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> revoke(officer, 1)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(officer, () -> roles.count(null, true)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(officer, () -> roles.findCandidates("a")))
                .isInstanceOf(EJBAccessException.class);
    }

    private void grant(PersonId by, Role role, UnitId unit) throws Exception {
        as(by, newRole(role, unit, today, null, "Quyết định 12"));
    }

    private void as(PersonId by, NewRole wanted) throws Exception {
        As.person(by, () -> roles.grant(wanted, phone));
    }

    private void revoke(PersonId by, long id) throws Exception {
        As.person(by, () -> roles.revoke(id, "Chuyển công tác"));
    }

    private NewRole newRole(Role role, UnitId unit, LocalDate from, @Nullable LocalDate until, String reason) {
        return new NewRole(somebody, role, unit, from, until, reason);
    }

    /** The latest, as an administrator of the country reads it. */
    private HeldRole heldBy(PersonId person) throws Exception {
        long id = Rows.number("select max(id) from role_grant where person_id = ?", person.value());
        PersonId reader = aPerson()
                .holding(Role.NATIONAL_ADMIN, nation)
                .holding(Role.SYSTEM_ADMIN, nation)
                .store();
        return As.person(reader, () -> roles.get(id));
    }
}
