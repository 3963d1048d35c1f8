package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;

import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** One device and a whole team, over HTTP: only there a request has a device. */
@InContainer
class SharedDeviceIT {

    private static final String SHARE = "/account/manage/share.xhtml";
    private static final String NAMES = "/account/shared.xhtml";
    private static final String HOME = "/enrolment/home.xhtml";

    private UnitId commune;
    private UnitId team;
    private PersonId leader;
    private PersonId member;
    private PersonId other;
    private HttpVisitor tablet;

    @BeforeEach
    void aTeamWithATablet() throws Exception {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 12);
        team = UnitFixture.aTeamIn(commune);
        leader = aPerson().leaderOf(team).store();
        member = aPerson().named("Thạch Thị Sà Rây").memberOf(team).store();
        other = aPerson().named("Danh Út").memberOf(team).store();
        tablet = signedIn(leader);
    }

    @Test
    void theLeaderOpensItAndIsSignedOutOnIt() throws Exception {
        assertThat(tablet.get(SHARE + "?team=" + team)).isEqualTo(200);

        open();

        assertThat(tablet.location()).endsWith(NAMES);
        assertThat(tablet.get(HOME)).isEqualTo(302);
        assertThat(signIns(leader)).isZero();
        assertThat(acts("shared-device-opened")).isEqualTo(1);
        assertThat(tablet.get("/account/sign-in.xhtml")).isEqualTo(302);
        assertThat(tablet.location()).endsWith(NAMES);
    }

    @Test
    void aMemberTapsTheNameTypesThePinAndGivesItBack() throws Exception {
        open();
        tablet.get(NAMES);
        assertThat(tablet.body()).contains("Thạch Thị Sà Rây", "Danh Út", "person=" + member);

        assertThat(tap(member, SECRET)).isEqualTo(302);

        assertThat(tablet.get(HOME)).isEqualTo(200);
        assertThat(tablet.body()).contains("<b>Thạch Thị Sà Rây</b> đang học", "shared-device.js");
        tablet.post("/sign-out", "");
        assertThat(tablet.get(HOME)).isEqualTo(302);
        assertThat(signIns(member)).isZero();
        assertThat(tap(other, SECRET)).isEqualTo(302);
        assertThat(tablet.get(HOME)).isEqualTo(200);
        assertThat(tablet.body()).contains("<b>Danh Út</b> đang học").doesNotContain("Sà Rây");
    }

    @Test
    void nobodyIsMoreThanALearnerOnIt() throws Exception {
        open();

        tap(leader, SECRET);

        assertThat(tablet.get(HOME)).isEqualTo(200);
        assertThat(tablet.get(SHARE + "?team=" + team)).isEqualTo(404);
        assertThat(tablet.get("/account/manage/slips.xhtml?team=" + team)).isEqualTo(404);
    }

    @Test
    void aWrongPinLetsNobodyInAndLocksNobodyOutAtHome() throws Exception {
        open();
        for (int i = 0; i < 5; i++) {
            assertThat(tap(member, "000000")).isEqualTo(200);
            assertThat(tablet.body()).contains("Mã chưa đúng với tên này");
        }

        assertThat(tap(member, SECRET)).as("slowed").isEqualTo(200);

        assertThat(tablet.get(HOME)).isEqualTo(302);
        assertThat(signedIn(member).get(HOME)).as("at home").isEqualTo(200);
        assertThat(tap(other, SECRET)).as("the next in turn").isEqualTo(302);
    }

    @Test
    void whoeverIsNotOfTheTeamOrHasNoAccountIsNotThere() throws Exception {
        PersonId stranger = aPerson().memberOf(UnitFixture.aTeamIn(commune)).store();
        Rows.change("delete from account where person_id = ?", other.value());
        open();

        assertThat(tap(stranger, SECRET)).isEqualTo(404);
        assertThat(tap(other, SECRET)).isEqualTo(404);
        tablet.get(NAMES);
        assertThat(tablet.body()).contains("Chưa có tài khoản").doesNotContain("person=" + other + "\"");
    }

    @Test
    void itLocksWhenNobodyAsksForAnything() throws Exception {
        open();
        tap(member, SECRET);
        Rows.change(
                "update remembered_sign_in set expires_at = ? where person_id = ?",
                Timestamp.from(Instant.now().minusSeconds(1)),
                member.value());

        assertThat(tablet.get(HOME)).isEqualTo(302);

        assertThat(tablet.get(NAMES)).as("the names again").isEqualTo(200);
    }

    @Test
    void whoeverEndsItSignsEverybodyOutOnIt() throws Exception {
        open();
        tap(member, SECRET);
        tablet.post("/sign-out", "");
        tap(other, SECRET);
        HttpVisitor atHome = signedIn(other);
        String id = Long.toString(Rows.number("select public_id from shared_device where team_id = ?", team.value()));

        HttpVisitor leadersPhone = signedIn(leader);
        leadersPhone.get("/account/mine/devices.xhtml");
        assertThat(leadersPhone.body()).contains("value=\"shared-" + id);
        assertThat(signedIn(member).post("/account/mine/devices.xhtml", "device=shared-" + id))
                .as("not one's own")
                .isEqualTo(404);
        assertThat(leadersPhone.post("/account/mine/devices.xhtml", "device=shared-" + id))
                .isEqualTo(302);

        assertThat(tablet.get(HOME)).isEqualTo(302);
        assertThat(tablet.get(NAMES)).isEqualTo(302);
        assertThat(tablet.location()).endsWith("/account/sign-in.xhtml");
        assertThat(atHome.get(HOME)).as("at home").isEqualTo(200);
        assertThat(acts("shared-device-ended")).isEqualTo(1);
    }

    @Test
    void itIsEndedAtTheDeviceWithoutASecret() throws Exception {
        open();

        assertThat(tablet.post(NAMES, "act=end")).isEqualTo(302);

        assertThat(tablet.get("/account/sign-in.xhtml?ended=true")).isEqualTo(200);
        assertThat(tablet.body()).contains("Đã kết thúc dùng chung");
        assertThat(Rows.number("select count(*) from shared_device where team_id = ?", team.value()))
                .isZero();
        assertThat(tablet.post(NAMES, "act=end")).as("once more").isEqualTo(302);
    }

    @Test
    void itEndsByItselfAfterFourHours() throws Exception {
        open();
        tap(member, SECRET);
        Rows.change(
                "update shared_device set ends_at = ? where team_id = ?", Timestamp.from(Instant.now()), team.value());

        assertThat(tablet.get(HOME)).isEqualTo(302);
        assertThat(tap(member, SECRET)).isEqualTo(302);
        assertThat(tablet.location()).endsWith("/account/sign-in.xhtml");
    }

    @Test
    void onlyLeadersAndTheirOfficialsOpenOne() throws Exception {
        HttpVisitor official =
                signedIn(aPerson().holding(Role.COMMUNE_OFFICER, commune).store());
        UnitId elsewhere = UnitFixture.aTeamIn(UnitFixture.communeOf(UnitFixture.province("92"), 11));

        assertThat(signedIn(member).post(SHARE, "team=" + team)).isEqualTo(404);
        assertThat(tablet.post(SHARE, "team=" + elsewhere)).isEqualTo(404);
        assertThat(official.post(SHARE, "team=" + elsewhere)).isEqualTo(404);
        assertThat(official.post(SHARE, "team=" + commune)).as("no team").isEqualTo(404);
        assertThat(official.post(SHARE, "team=" + team)).isEqualTo(302);
    }

    @Test
    void whatIsOpenedOnItByASlipIsSharedToo() throws Exception {
        open();
        ClaimCode code = ClaimCode.random();
        Rows.change("delete from account where person_id = ?", member.value());
        Rows.change(
                "insert into claim_code (person_id, code_hash, issued_by, issued_at, expires_at) values (?, ?, ?, ?, ?)",
                member.value(),
                code.hash(),
                leader.value(),
                Timestamp.from(Instant.now()),
                Timestamp.from(Instant.now().plusSeconds(600)));

        int status = tablet.post(
                "/account/claim.xhtml",
                "claim=claim&submit=x&jakarta.faces.ViewState=stateless&code=" + code.value()
                        + "&secret=482915&repeatedSecret=482915");

        assertThat(status).isEqualTo(302);
        assertThat(Rows.number(
                        "select count(*) from remembered_sign_in where person_id = ? and shared_token_hash is not null",
                        member.value()))
                .isEqualTo(1);
    }

    private void open() throws Exception {
        assertThat(tablet.post(SHARE, "team=" + team)).isEqualTo(302);
    }

    private int tap(PersonId person, String secret) throws Exception {
        return tablet.post(NAMES, "person=" + person + "&secret=" + secret);
    }

    private static HttpVisitor signedIn(PersonId somebody) throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(username(somebody), SECRET);
        return visitor;
    }

    private static long signIns(PersonId person) {
        return Rows.number("select count(*) from remembered_sign_in where person_id = ?", person.value());
    }

    private long acts(String act) {
        return Rows.number("select count(*) from audit_event where act = ? and subject_id = ?", act, team.toString());
    }
}
