package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** Wrong secrets by identifier, device and address, over HTTP. */
@InContainer
class SignInTriesIT {

    private static final String PAGE = "/account/sign-in.xhtml";
    private static final int LET_IN = 302;

    private PersonId person;

    @BeforeEach
    void somebody() {
        person = aPerson().store();
    }

    @AfterEach
    void allOfThisAddressMayTryAgain() {
        Rows.change("delete from sign_in_source");
    }

    @Test
    void strangersLockNobodyOutOnTheirOwnDevice() throws Exception {
        HttpVisitor own = marked();
        own.signIn(username(person), SECRET);
        own.post("/sign-out", "");
        HttpVisitor stranger = marked();
        for (int i = 0; i < 5; i++) {
            attempt(stranger, username(person), "000000");
        }

        assertThat(attempt(stranger, username(person), SECRET)).isEqualTo(200);
        assertThat(stranger.body()).contains("Hãy chờ 1 phút");
        assertThat(attempt(own, username(person), SECRET)).isEqualTo(LET_IN);
        assertThat(attempt(stranger, username(person), SECRET))
                .as("the count elsewhere goes on")
                .isEqualTo(200);
    }

    @Test
    void onOnesOwnDeviceFiveWrongTriesWaitTooAndDoNotCountForTheDevice() throws Exception {
        HttpVisitor own = marked();
        own.signIn(username(person), SECRET);
        for (int i = 0; i < 5; i++) {
            attempt(own, username(person), "000000");
        }

        assertThat(attempt(own, username(person), SECRET)).isEqualTo(200);
        assertThat(own.body()).contains("Hãy chờ 1 phút");
        assertThat(attempt(marked(), username(person), SECRET)).isEqualTo(LET_IN);
        assertThat(Rows.number("select count(*) from sign_in_source")).isZero();
    }

    @Test
    void aDeviceFromWhichManyAreTriedIsSlowedAndOthersAreNot() throws Exception {
        HttpVisitor guesser = marked();
        for (int i = 0; i < SignInSources.FREE_OF_A_DEVICE; i++) {
            assertThat(attempt(guesser, "nobody" + person + "-" + i, "000000")).isEqualTo(200);
        }
        assertThat(guesser.body()).doesNotContain("Hãy chờ");

        assertThat(attempt(guesser, username(person), SECRET)).isEqualTo(200);
        assertThat(guesser.body()).contains("Hãy chờ 1 phút");
        assertThat(attempt(marked(), username(person), SECRET)).isEqualTo(LET_IN);
    }

    @Test
    void anAddressFromWhichACommuneIsTriedIsSlowedButNotDevicesThatAreKnown() throws Exception {
        HttpVisitor known = marked();
        known.signIn(username(person), SECRET);
        attempt(HttpVisitor.here(), "nobody" + person, "000000");
        Rows.change("update sign_in_source set failures = ?", SignInSources.FREE_OF_AN_ADDRESS);

        assertThat(attempt(HttpVisitor.here(), username(person), SECRET)).isEqualTo(200);
        assertThat(attempt(marked(), username(person), SECRET))
                .as("a mark alone is to be had for the asking")
                .isEqualTo(200);
        assertThat(attempt(known, username(person), SECRET)).isEqualTo(LET_IN);
        assertThat(attempt(known, username(aPerson().store()), SECRET)).isEqualTo(LET_IN);
    }

    @Test
    void afterAnHourItBeginsAnew() throws Exception {
        attempt(HttpVisitor.here(), "nobody" + person, "000000");
        Rows.change(
                "update sign_in_source set failures = 1000, began_at = ?",
                Timestamp.from(Instant.now().minusSeconds(3601)));

        assertThat(attempt(HttpVisitor.here(), username(person), SECRET)).isEqualTo(LET_IN);
        attempt(HttpVisitor.here(), "nobody" + person, "000000");
        assertThat(Rows.number("select max(failures) from sign_in_source")).isEqualTo(1);
    }

    @Test
    void theMarkIsGivenOnceAndKeptFromScripts() throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.get(PAGE);
        String mark = visitor.cookies().get(0);

        assertThat(visitor.header("Set-Cookie"))
                .startsWith("muadam-mark=" + mark)
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .containsIgnoringCase("Path=/");
        visitor.get(PAGE);
        assertThat(visitor.header("Set-Cookie")).isEmpty();
    }

    @Test
    void neitherAddressNorMarkStandsInTheDatabase() throws Exception {
        HttpVisitor visitor = marked();
        String mark = visitor.cookies().get(0);
        attempt(visitor, "nobody" + person, "000000");
        visitor.signIn(username(person), SECRET);

        String rows = Rows.text("select source_hash from sign_in_source")
                + Rows.text("select pair_hash, device_hash from known_device");
        assertThat(rows).doesNotContain(mark, "127.0.0.1", Tokens.hash(mark), Tokens.hash("127.0.0.1"));
        assertThat(Rows.number("select count(*) from sign_in_source")).isEqualTo(2);
    }

    private static HttpVisitor marked() throws IOException, InterruptedException {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.get(PAGE);
        return visitor;
    }

    private static int attempt(HttpVisitor visitor, String identifier, String secret)
            throws IOException, InterruptedException {
        return visitor.post(
                PAGE,
                "signIn=signIn&submit=x&to=/&jakarta.faces.ViewState=stateless&identifier=" + identifier + "&secret="
                        + secret);
    }
}
