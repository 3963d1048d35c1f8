package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.RoleService;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.AtOnce;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** The second step over HTTP, as an official meets it, and the services behind it. */
@InContainer
class SecondStepIT {

    private static final String PAGE = "/account/mine/second-step.xhtml";
    private static final String NAMES = "/identity/manage/names.xhtml";
    private static final String HOME = "/enrolment/home.xhtml";

    @Inject
    private SecondStepResetService resets;

    @Inject
    private RoleService roles;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Keys keys;

    private UnitId commune;
    private PersonId official;

    @BeforeEach
    void anOfficialOfACommuneWhereTheSecondStepIsDemanded() {
        System.setProperty("muadam.second.step", "true");
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 14);
        official = aPerson()
                .memberOf(UnitFixture.aTeamIn(commune))
                .holding(Role.COMMUNE_OFFICER, commune)
                .store();
    }

    @AfterEach
    void theDemoDemandsNothing() {
        System.clearProperty("muadam.second.step");
    }

    @Test
    void whoHoldsARoleIsALearnerUntilTheSecondStepIsPassed() throws Exception {
        SecondStepFixture phone = SecondStepFixture.signedIn(official);

        assertThat(phone.http().get(HOME)).isEqualTo(200);
        assertThat(phone.http().get(NAMES)).isEqualTo(302);
        assertThat(phone.http().location()).endsWith(PAGE + "?to=%2Fidentity%2Fmanage%2Fnames.xhtml");
        assertThat(phone.http().get("/")).isEqualTo(302);
        assertThat(phone.http().location()).endsWith(PAGE + "?to=%2F");
        assertThat(phone.http().get("/evaluation/record.xhtml?team=1")).isEqualTo(302);
        assertThat(phone.http().location()).contains(PAGE);
        assertThat(phone.http().post("/account/manage/slip-sheet", "team=1")).isEqualTo(404);

        phone.setUp(false);

        assertThat(phone.http().get(NAMES)).isEqualTo(200);
    }

    @Test
    void theSignInLeadsThereWithTheWayBack() throws Exception {
        SecondStepFixture phone = SecondStepFixture.signedIn(official);

        assertThat(phone.http().location()).endsWith(PAGE + "?to=%2F");
        phone.http().get(PAGE + "?to=%2Fidentity%2Fmanage%2Fnames.xhtml");
        assertThat(phone.http().location()).contains("second-step-set-up.xhtml?to=%2Fidentity");
        assertThat(phone.http().get(PAGE + "?to=https://elsewhere.example/")).isEqualTo(302);
        assertThat(phone.http().location()).doesNotContain("elsewhere");
    }

    @Test
    void aLearnerAndALeaderAreNeverAsked() throws Exception {
        UnitId team = UnitFixture.aTeamIn(commune);
        for (PersonId person : List.of(
                aPerson().memberOf(team).store(), aPerson().leaderOf(team).store())) {
            SecondStepFixture phone = SecondStepFixture.signedIn(person);

            assertThat(phone.http().location()).doesNotContain("second-step");
            assertThat(phone.http().get(HOME)).isEqualTo(200);
            assertThat(phone.http().get(PAGE)).isEqualTo(404);
            assertThat(phone.http().get("/account/mine/second-step-set-up.xhtml"))
                    .isEqualTo(404);
        }
    }

    @Test
    void aDemoAsksWhoeverHasSwitchedItOnAndNobodyElse() throws Exception {
        System.clearProperty("muadam.second.step");
        SecondStepFixture first = SecondStepFixture.signedIn(official);
        assertThat(first.http().get(NAMES)).isEqualTo(200);

        first.setUp(false);
        SecondStepFixture second = SecondStepFixture.signedIn(official);

        assertThat(first.http().get(NAMES)).isEqualTo(200);
        assertThat(second.http().get(NAMES)).isEqualTo(302);
    }

    @Test
    void theSecretIsSealedAndTheRecoveryCodesAreHashed() throws Exception {
        SecondStepFixture phone = SecondStepFixture.signedIn(official);
        List<String> codes = phone.setUp(false);

        assertThat(codes).hasSize(10);
        assertThat(Rows.number(
                        "select count(*) from second_step where person_id = ? and sealed_secret not like ?",
                        official.value(),
                        "%" + phone.secret() + "%"))
                .isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from recovery_code where person_id = ? and code_hash = ?",
                        official.value(),
                        RecoveryCode.parse(codes.get(0)).orElseThrow().hash()))
                .isEqualTo(1);
        assertThat(acts("second-step-set-up")).isEqualTo(1);
    }

    @Test
    void aWrongFirstCodeStoresNothingAndKeepsTheSecret() throws Exception {
        SecondStepFixture phone = SecondStepFixture.signedIn(official);
        phone.openSetUp();
        String shown = phone.secret();

        assertThat(phone.confirm("000000", false)).isEqualTo(200);

        assertThat(phone.http().body()).contains("Mã chưa đúng").contains(phone.inGroups());
        assertThat(phone.secret()).isEqualTo(shown);
        assertThat(Rows.number("select count(*) from second_step where person_id = ?", official.value()))
                .isZero();
    }

    @Test
    void theSecretOfSomebodyElseCannotBeBroughtIn() throws Exception {
        SecondStepFixture other = SecondStepFixture.signedIn(
                aPerson().holding(Role.COMMUNE_OFFICER, commune).store());
        other.openSetUp();
        SecondStepFixture phone = SecondStepFixture.signedIn(official);
        phone.openSetUp();
        phone.takeSecretOf(other);

        assertThat(phone.confirm(phone.code(0), false)).isNotEqualTo(200);
        assertThat(Rows.number("select count(*) from second_step where person_id = ?", official.value()))
                .isZero();
    }

    @Test
    void aCodeIsGoodOnceAndOnOneDeviceAlone() throws Exception {
        SecondStepFixture first = SecondStepFixture.signedIn(official);
        first.setUp(false);
        SecondStepFixture second = SecondStepFixture.signedIn(official).withSecretOf(first);
        SecondStepFixture third = SecondStepFixture.signedIn(official).withSecretOf(first);
        assertThat(second.pass(first.usedCode())).as("the one of the set-up").isEqualTo(200);
        String next = first.code(1);

        assertThat(second.pass(next)).isEqualTo(302);
        assertThat(second.pass(next)).as("a second tap").isEqualTo(302);
        assertThat(third.pass(next)).isEqualTo(200);

        assertThat(second.http().get(NAMES)).isEqualTo(200);
        assertThat(third.http().get(NAMES)).isEqualTo(302);
    }

    @Test
    void ofTwoWhoSendOneCodeAtOnceOnePasses() throws Exception {
        SecondStepFixture first = SecondStepFixture.signedIn(official);
        first.setUp(false);
        String next = first.code(1);
        AtomicInteger passed = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(3);
        List<SecondStepFixture> devices = List.of(
                SecondStepFixture.signedIn(official),
                SecondStepFixture.signedIn(official),
                SecondStepFixture.signedIn(official));

        AtOnce.run(devices.stream()
                .<Runnable>map(device -> () -> {
                    together.countDown();
                    SecondStepFixture.await(together);
                    if (device.passes(next)) {
                        passed.incrementAndGet();
                    }
                })
                .toList());

        assertThat(passed).hasValue(1);
    }

    @Test
    void aRecoveryCodeIsGoodOnceAndNewOnesEndTheOld() throws Exception {
        SecondStepFixture first = SecondStepFixture.signedIn(official);
        List<String> codes = first.setUp(false);
        SecondStepFixture second = SecondStepFixture.signedIn(official).withSecretOf(first);
        SecondStepFixture third = SecondStepFixture.signedIn(official);

        assertThat(second.pass(codes.get(0))).isEqualTo(302);
        assertThat(third.pass(codes.get(0))).isEqualTo(200);
        assertThat(acts("recovery-code-used")).isEqualTo(1);

        List<String> renewed = second.renew(first.code(1));
        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(codes);
        assertThat(third.pass(codes.get(1))).isEqualTo(200);
        assertThat(third.pass(renewed.get(0))).isEqualTo(302);
        assertThat(acts("recovery-codes-renewed")).isEqualTo(1);
    }

    @Test
    void guessingIsSlowedAfterFiveWrongCodes() throws Exception {
        SecondStepFixture first = SecondStepFixture.signedIn(official);
        first.setUp(false);
        SecondStepFixture second = SecondStepFixture.signedIn(official).withSecretOf(first);
        for (int i = 0; i < 5; i++) {
            assertThat(second.pass("000000")).isEqualTo(200);
        }

        assertThat(second.pass(first.code(1))).isEqualTo(200);
        assertThat(second.http().body()).contains("Hãy chờ 1 phút");

        theWaitIsOver();
        assertThat(second.pass(first.code(1))).isEqualTo(302);
    }

    @Test
    void manyGuessesAtOnceGetNoFurtherThanOneAfterTheOther() throws Exception {
        AtomicInteger through = new AtomicInteger();

        AtOnce.run(12, () -> {
            if (throttle.claim(official, "second-step:" + official)) {
                through.incrementAndGet();
            }
        });

        assertThat(through).hasValue(5);
        assertThat(Rows.number("select failures from sign_in_throttle where identifier_hash = ?", throttled()))
                .isEqualTo(5);
    }

    @Test
    void aSharedMachineAsksAgainAfterTwelveHoursAndOnesOwnDoesNot() throws Exception {
        SecondStepFixture shared = SecondStepFixture.signedIn(official);
        shared.setUp(false);
        SecondStepFixture own = SecondStepFixture.signedIn(official).withSecretOf(shared);
        assertThat(own.pass(shared.code(1), true)).isEqualTo(302);

        Rows.change(
                "update remembered_sign_in set second_step_at = ? where person_id = ?",
                Timestamp.from(Instant.now().minus(Duration.ofHours(13))),
                official.value());

        assertThat(shared.http().get(NAMES)).isEqualTo(302);
        assertThat(own.http().get(NAMES)).isEqualTo(200);
    }

    @Test
    void whoeverStartsOverPassesOnEveryDeviceAnew() throws Exception {
        SecondStepFixture first = SecondStepFixture.signedIn(official);
        first.setUp(true);
        SecondStepFixture second = SecondStepFixture.signedIn(official);

        assertThat(first.end("000000")).isEqualTo(200);
        assertThat(first.end(first.code(1))).isEqualTo(302);

        assertThat(first.http().get(NAMES)).isEqualTo(302);
        assertThat(acts("second-step-ended")).isEqualTo(1);
        second.setUp(false);
        assertThat(second.http().get(NAMES)).isEqualTo(200);
    }

    @Test
    void whoeverGivesTheirRolesResetsTheSecondStepOfSomebody() throws Exception {
        PersonId above = aPerson()
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("92"))
                .store();
        SecondStepFixture phone = SecondStepFixture.signedIn(official);
        phone.setUp(true);
        System.clearProperty("muadam.second.step");

        assertThatThrownBy(() -> As.person(above, () -> resets.reset(grant(), " ")))
                .isInstanceOf(ResetReasonMissingException.class);
        As.person(above, () -> resets.reset(grant(), "mất điện thoại"));

        assertThat(phone.http().get(HOME)).as("signed out").isEqualTo(302);
        assertThat(phone.http().location()).contains("/account/sign-in.xhtml");
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'second-step-reset' and subject_id = ? and actor_id = ?"
                                + " and unit_id = ? and reason = 'mất điện thoại'",
                        official.toString(),
                        above.value(),
                        commune.value()))
                .isEqualTo(1);
        assertThatThrownBy(() -> As.person(above, () -> resets.reset(grant(), "lần nữa")))
                .isInstanceOf(SecondStepMissingException.class);
    }

    @Test
    void nobodyElseResetsIt() throws Exception {
        SecondStepFixture.signedIn(official).setUp(true);
        System.clearProperty("muadam.second.step");
        PersonId colleague = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        PersonId elsewhere = aPerson()
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("46"))
                .store();
        PersonId operator =
                aPerson().holding(Role.SYSTEM_ADMIN, UnitFixture.province("92")).store();
        PersonId above = aPerson()
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("92"))
                .store();

        assertThatThrownBy(() -> As.person(colleague, () -> resets.reset(grant(), "x")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(elsewhere, () -> resets.get(grant())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(operator, () -> resets.reset(grant(), "x")))
                .isInstanceOf(NotFoundException.class);
        aRoleAboveToo();
        assertThat(As.person(above, () -> resets.get(grant())).isResettable()).isFalse();
        assertThatThrownBy(() -> As.person(above, () -> resets.reset(grant(), "x")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyResetsTheirOwn() {
        PersonId administrator = aPerson()
                .holding(
                        Role.NATIONAL_ADMIN, new UnitId(Rows.number("select id from unit where level_code = 'NATION'")))
                .store();
        System.clearProperty("muadam.second.step");
        long own = Rows.number("select id from role_grant where person_id = ?", administrator.value());

        assertThatThrownBy(() -> As.person(administrator, () -> resets.reset(own, "mất điện thoại")))
                .isInstanceOf(OwnSecondStepException.class);
    }

    @Test
    void aRoleThatWaitsReachesNowhere() {
        PersonId above = aPerson()
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("92"))
                .store();

        assertThatThrownBy(() -> As.person(above, () -> roles.count(null, false)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void theWaitIsOver() {
        Rows.change(
                "update sign_in_throttle set last_failed_at = ? where identifier_hash = ?",
                Timestamp.from(Instant.EPOCH),
                throttled());
    }

    private String throttled() {
        return keys.hmac(KeyPurpose.LOOKUP, keys.current(KeyPurpose.LOOKUP), "second-step:" + official)
                .orElseThrow();
    }

    private void aRoleAboveToo() {
        Rows.change(
                "insert into role_grant (id, person_id, role_name, unit_id, valid_from) values (?, ?, 'SYSTEM_ADMIN', ?,"
                        + " date('2025-07-01'))",
                Rows.newId(),
                official.value(),
                UnitFixture.province("92").value());
    }

    private long grant() {
        return Rows.number(
                "select id from role_grant where person_id = ? and role_name = 'COMMUNE_OFFICER'", official.value());
    }

    private long acts(String act) {
        return Rows.number(
                "select count(*) from audit_event where act = ? and subject_id = ?", act, official.toString());
    }
}
