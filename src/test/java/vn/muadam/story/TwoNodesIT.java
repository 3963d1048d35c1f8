package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.Browser;
import vn.muadam.testing.Device;
import vn.muadam.testing.RunningServer;

/** Two nodes on one PostgreSQL, as a province has them behind a load balancer. */
@Tag("browser")
class TwoNodesIT {

    private static final String HOME = "/enrolment/home.xhtml";

    @Test
    void bothStartAtOnceOnAnEmptyDatabaseAndAreOneForWhoIsSignedIn() throws Exception {
        try (RunningServer first = RunningServer.prepare("node-1", "postgresql");
                RunningServer second = first.anotherNode("node-2");
                Browser browser = Browser.open()) {
            first.launch();
            second.launch();
            first.waitUntilReady();
            second.waitUntilReady();
            Device phone = browser.phone(first.url(), Locale.forLanguageTag("vi"));
            phone.signIn("hocvien", "246810");

            assertThat(phone.page().navigate(second.url() + HOME).status()).isEqualTo(200);
            assertThat(phone.page().url()).as("known to the second node").isEqualTo(second.url() + HOME);

            phone.signOut();
            phone.page().navigate(first.url() + HOME);
            assertThat(phone.page().url()).as("signed out of both").contains("/identity/sign-in.xhtml");
            assertThat(first.brokenRequests()).isEmpty();
            assertThat(second.brokenRequests()).isEmpty();
        }
    }
}
