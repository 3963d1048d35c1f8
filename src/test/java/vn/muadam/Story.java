package vn.muadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.muadam.testing.Browser;
import vn.muadam.testing.Device;
import vn.muadam.testing.PageWeight;
import vn.muadam.testing.RunningServer;
import vn.muadam.testing.StopAtFirstFailure;

/**
 * The main job from one end to the other, in a browser, on the demo: somebody learns, is examined, gets a certificate,
 * their team's evaluation changes, and whoever answers for them sees it.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Story {

    private static final String PIN = "246810";

    @RegisterExtension
    final StopAtFirstFailure stopAtFirstFailure = new StopAtFirstFailure();

    private final String database;
    private final Locale locale;
    private RunningServer server;
    private Browser browser;
    private Device learner;

    Story(String database, Locale locale) {
        this.database = database;
        this.locale = locale;
    }

    abstract Device device(Browser among, String url);

    @BeforeAll
    void aServerWithTheDemo() throws IOException, InterruptedException {
        browser = Browser.open();
        server = RunningServer.prepare("story-" + database, database).start();
        learner = device(browser, server.url());
    }

    @AfterAll
    void theEnd() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(11)
    void aMemberSignsInAndSeesWhatToLearn() {
        PageWeight firstVisit = PageWeight.of(learner.page(), () -> learner.open("/"));
        assertThat(learner.page().url()).contains("/identity/sign-in.xhtml");
        assertThat(firstVisit.kilobytes()).as("first visit: " + firstVisit).isLessThanOrEqualTo(100);
        learner.chooseLanguage();
        learner.checkPage(name("sign-in"));

        learner.signIn("hocvien", PIN);

        assertThat(learner.page().url()).endsWith("/enrolment/home.xhtml");
        learner.checkPage(name("home"));
    }

    @Test
    @Order(12)
    void whoSharesAPhoneChoosesTheirNameAfterThePin() {
        try (Device familyPhone = device(browser, server.url())) {
            familyPhone.signIn("0900 000 001", PIN);
            familyPhone.picture(name("sign-in-names"));
            assertThat(familyPhone.page().locator("button[name=person]").count())
                    .isEqualTo(3);

            familyPhone.page().locator("button[name=person]").nth(1).click();

            assertThat(familyPhone.page().url()).endsWith("/enrolment/home.xhtml");
        }
    }

    private String name(String page) {
        return locale.getLanguage() + "-" + page;
    }
}
