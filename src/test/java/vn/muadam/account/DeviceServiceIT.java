package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** Where a learner is signed in, over HTTP: only there a request has a device. */
@InContainer
class DeviceServiceIT {

    private static final String PAGE = "/account/mine/devices.xhtml";
    private static final String HOME = "/enrolment/home.xhtml";
    private static final Pattern OTHER = Pattern.compile("name=\"device\" value=\"(\\d+)\"");

    private PersonId person;
    private HttpVisitor here;
    private HttpVisitor there;

    @BeforeEach
    void aLearnerOnTwoDevices() throws Exception {
        person = aPerson().store();
        here = signedIn(person);
        there = signedIn(person);
    }

    @Test
    void everyDeviceIsListedAndThisOneIsMarked() throws Exception {
        Rows.change(
                "update remembered_sign_in set device_kind = 'Chrome, Android' where person_id = ?", person.value());

        assertThat(here.get(PAGE)).isEqualTo(200);

        assertThat(here.body()).contains("Chrome, Android").containsOnlyOnce("Máy này</span>");
        assertThat(others(here)).hasSize(1);
        assertThat(here.body())
                .doesNotContain(
                        Tokens.hash(here.cookies().get(0)),
                        Tokens.hash(there.cookies().get(0)));
    }

    @Test
    void aDeviceThatIsEndedIsSignedOutAtItsNextRequest() throws Exception {
        here.get(PAGE);
        String other = others(here).get(0);

        assertThat(here.post(PAGE, "device=" + other)).isEqualTo(302);

        assertThat(there.get(HOME)).isEqualTo(302);
        assertThat(here.get(HOME)).isEqualTo(200);
        assertThat(acts("device-ended")).isEqualTo(1);
        assertThat(here.post(PAGE, "device=" + other)).as("again").isEqualTo(404);
    }

    @Test
    void allOthersAreEndedAtOnce() throws Exception {
        HttpVisitor further = signedIn(person);
        HttpVisitor stranger = signedIn(aPerson().store());

        assertThat(here.post(PAGE, "device=others")).isEqualTo(302);

        assertThat(there.get(HOME)).isEqualTo(302);
        assertThat(further.get(HOME)).isEqualTo(302);
        assertThat(here.get(HOME)).isEqualTo(200);
        assertThat(stranger.get(HOME)).isEqualTo(200);
        assertThat(acts("other-devices-ended")).isEqualTo(1);
    }

    @Test
    void aDeviceOfSomebodyElseDoesNotExist() throws Exception {
        HttpVisitor stranger = signedIn(aPerson().store());
        here.get(PAGE);

        assertThat(stranger.post(PAGE, "device=" + others(here).get(0))).isEqualTo(404);
        assertThat(stranger.post(PAGE, "device=x")).isEqualTo(404);

        assertThat(there.get(HOME)).isEqualTo(200);
    }

    @Test
    void aDeviceOfTheVersionBeforeGetsItsNumberWhenItIsSeen() throws Exception {
        Rows.change("update remembered_sign_in set public_id = null where person_id = ?", person.value());
        here.get(PAGE);

        assertThat(here.post(PAGE, "device=" + others(here).get(0))).isEqualTo(302);

        assertThat(there.get(HOME)).isEqualTo(302);
    }

    private static HttpVisitor signedIn(PersonId somebody) throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(username(somebody), SECRET);
        return visitor;
    }

    private static List<String> others(HttpVisitor visitor) {
        return OTHER.matcher(visitor.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private long acts(String act) {
        return Rows.number("select count(*) from audit_event where act = ? and subject_id = ?", act, person.toString());
    }
}
