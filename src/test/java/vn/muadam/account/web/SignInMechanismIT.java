package vn.muadam.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class SignInMechanismIT {

    private static final String HOME = "/enrolment/home.xhtml";
    private static final String NAMES = "/identity/manage/names.xhtml";
    private static final String ME = "/api/v1/me/learning";

    private HttpVisitor visitor;
    private PersonId official;

    @BeforeEach
    void anOfficialOfACommune() {
        visitor = HttpVisitor.here();
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 0);
        UnitId team = UnitFixture.aTeamIn(commune);
        official =
                aPerson().memberOf(team).holding(Role.COMMUNE_OFFICER, commune).store();
    }

    @Test
    void aStrangerIsSentToTheSignInPageAndTheApiSays401() throws Exception {
        assertThat(visitor.get(HOME)).isEqualTo(302);
        assertThat(visitor.location()).endsWith("/account/sign-in.xhtml?to=%2Fenrolment%2Fhome.xhtml");
        assertThat(visitor.get(ME)).isEqualTo(401);
    }

    @Test
    void theAddressOfBeforeLeadsToThePageAndKeepsTheWayBack() throws Exception {
        assertThat(visitor.get("/identity/sign-in.xhtml?to=%2Fenrolment%2Fhome.xhtml"))
                .isEqualTo(302);
        assertThat(visitor.location()).endsWith("/account/sign-in.xhtml?to=%2Fenrolment%2Fhome.xhtml");
        assertThat(visitor.post("/identity/sign-in.xhtml", "identifier=thu")).isEqualTo(302);
        assertThat(visitor.location()).endsWith("/account/sign-in.xhtml");
        assertThat(visitor.get("/identity/first-administrator.xhtml")).isEqualTo(302);
        assertThat(visitor.location()).endsWith("/account/first-administrator.xhtml");
    }

    @Test
    void whoSignedInIsKnownByTheDevice() throws Exception {
        signIn();

        assertThat(visitor.get(HOME)).isEqualTo(200);
        assertThat(visitor.get(ME)).isEqualTo(200);
        assertThat(visitor.get(NAMES)).isEqualTo(200);
    }

    @Test
    void styleSheetsAreServedToEverybody() throws Exception {
        assertThat(visitor.get("/resources/css/learner.css")).isEqualTo(200);
        signIn();
        assertThat(visitor.get("/resources/css/learner.css")).isEqualTo(200);
    }

    @Test
    void aRoleThatHasEndedIsGoneAtTheNextRequest() throws Exception {
        signIn();
        assertThat(visitor.get(NAMES)).isEqualTo(200);

        Rows.change("update role_grant set valid_to = date('2025-12-31') where person_id = ?", official.value());

        assertThat(visitor.get(NAMES)).isEqualTo(404);
        assertThat(visitor.get(HOME)).isEqualTo(200);
    }

    @Test
    void aSignInThatWasWithdrawnEndsAtTheNextRequest() throws Exception {
        signIn();

        Rows.change("delete from remembered_sign_in where person_id = ?", official.value());

        assertThat(visitor.get(ME)).isEqualTo(401);
        assertThat(visitor.get(HOME)).isEqualTo(302);
    }

    @Test
    void aSignInThatHasExpiredEndsToo() throws Exception {
        signIn();

        Rows.change("update remembered_sign_in set expires_at = created_at where person_id = ?", official.value());

        assertThat(visitor.get(ME)).isEqualTo(401);
    }

    @Test
    void whoSignsOutIsForgottenByTheServerToo() throws Exception {
        signIn();

        assertThat(visitor.post("/sign-out", "")).isEqualTo(302);

        assertThat(visitor.get(ME)).isEqualTo(401);
        assertThat(Rows.number("select count(*) from remembered_sign_in where person_id = ?", official.value()))
                .isZero();
    }

    @Test
    void anotherSiteCannotMakeABrowserChangeAnything() throws Exception {
        signIn();

        visitor.comingFrom("https://elsewhere.example");

        assertThat(visitor.post("/sign-out", "")).isEqualTo(403);
        assertThat(visitor.get(ME)).isEqualTo(200);
    }

    @Test
    void anInventedCookieIsNobody() throws Exception {
        visitor.cookie("muadam", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo");

        assertThat(visitor.get(ME)).isEqualTo(401);
    }

    private void signIn() throws IOException, InterruptedException {
        visitor.signIn(username(official), SECRET);
    }
}
