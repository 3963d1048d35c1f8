package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.Browser;
import vn.muadam.testing.Device;

/** The story on an office PC, in English, on PostgreSQL. */
class StoryOnDesktopIT extends Story {

    StoryOnDesktopIT() {
        super("postgresql", Locale.ENGLISH);
    }

    @Override
    Device device(Browser among, String url) {
        return among.desktop(url, Locale.ENGLISH);
    }

    /** After everything else, because the log tells of these requests as of broken ones. */
    @Test
    @Order(100)
    void withoutTheDatabaseEverybodyIsAskedToTryAgainAndNobodyIsSignedOut() throws InterruptedException {
        Device learner = signedIn("hocvien2");
        server().database().cut();

        assertThat(server().statusOf("/health/ready")).isEqualTo(503);
        assertThat(learner.open("/enrolment/home.xhtml")).isEqualTo(503);
        assertThat(learner.open("/api/v1/me/learning")).isEqualTo(503);
        learner.open("/enrolment/home.xhtml");
        learner.page().waitForLoadState(LoadState.NETWORKIDLE);
        learner.forgetComplaints(complaint -> complaint.contains("503"));
        learner.checkPage(name("unavailable"));
        assertThat(server().statusOf("/account/sign-in.xhtml")).isEqualTo(200);
        assertThat(server().statusOf("/v/59CFF-JC9GC-826QG-NCPMS-1N8RYT")).isEqualTo(503);

        server().database().mend();
        assertThat(learner.open("/enrolment/home.xhtml")).isEqualTo(200);
        assertThat(learner.page().url()).as("still signed in").endsWith("/enrolment/home.xhtml");
        assertThat(server().statusOf("/health/ready")).isEqualTo(200);
        learner.close();
    }
}
