package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.muadam.testing.Browser;
import vn.muadam.testing.Device;
import vn.muadam.testing.RunningServer;
import vn.muadam.testing.StopAtFirstFailure;

/** A learner takes a module to where there is no network, learns and is examined there, and comes back. */
@Tag("servers")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfflineIT {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String PIN = "246810";
    private static final String LEARNER = "hocvien";
    private static final String COURSE = "/enrolment/course.xhtml?course=k6";

    @RegisterExtension
    final StopAtFirstFailure stopAtFirstFailure = new StopAtFirstFailure();

    private Browser browser;
    private RunningServer server;
    private Device phone;
    private OfflinePages kept;

    @BeforeAll
    void aServerWithTheDemo() throws Exception {
        browser = Browser.open();
        server = RunningServer.prepare("offline", "derby").start();
        phone = browser.phoneThatKeeps(server.url(), VIETNAMESE);
        phone.expectComplaints(text -> text.contains("ERR_INTERNET_DISCONNECTED"));
        kept = new OfflinePages(phone);
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
    @Order(1)
    void aModuleIsSavedForTheSizeThatWasToldAndNobodyHasReadAnythingByThat() {
        phone.signIn(LEARNER, PIN);
        kept.awaitWorker();
        phone.open(COURSE);
        long told = kept.kilobytesTold("m1");
        phone.checkPage("offline-course");

        kept.save("m1");

        phone.checkPage("offline-course-saved");
        assertThat(kept.kilobytesSaved("m1")).isBetween(told * 6 / 10, told * 14 / 10);
        assertThat(phone.page()
                        .locator("section:has([data-module=m1]) .tag.done")
                        .count())
                .isZero();
        phone.open("/enrolment/saved.xhtml");
        phone.page().waitForSelector("#modules > li");
        phone.checkPage("offline-list");
    }

    @Test
    @Order(2)
    void itsLessonsOpenWithoutNetworkAndSayThatTheyAreKept() {
        kept.cutNetwork();

        phone.open("/");
        assertThat(kept.isCopy()).isTrue();
        phone.open(COURSE);
        assertThat(kept.isCopy()).isTrue();
        phone.tap("a[href*='lesson=b1']");

        assertThat(kept.isCopy()).isTrue();
        assertThat(phone.page().locator("#lesson").innerText()).contains("mật khẩu");
        assertThat(kept.showsItsFigures()).isTrue();
        phone.checkPage("offline-lesson");
    }

    @Test
    @Order(3)
    void whatIsNotSavedSaysSo() {
        phone.open("/enrolment/lesson.xhtml?course=k6&lesson=b12");

        assertThat(phone.page().locator("#copy [data-missing]").isVisible()).isTrue();
        kept.awaitWaiting(1); // the lesson that was read, and not the one that was asked for
        phone.checkPage("offline-missing");
    }

    @Test
    @Order(4)
    void aWholeQuizIsAnsweredAndHandedInWithoutNetwork() throws Exception {
        QuizPages quiz = new QuizPages(phone);
        phone.open("/quiz/quiz.xhtml?course=k6&quiz=m1-quiz");
        assertThat(phone.page().url()).contains("/quiz/attempt.xhtml");

        quiz.answerTheRestWithoutNetwork();
        phone.page().click("#hand-in");
        phone.page().waitForSelector("#handed-in:visible");
        phone.page().reload();
        phone.page().waitForSelector("#handed-in:visible");

        phone.checkPage("offline-handed-in");
    }

    @Test
    @Order(5)
    void whatWaitsIsListedWithTheHourOfTheHandIn() {
        phone.open("/enrolment/saved.xhtml");

        kept.awaitWaiting(2);
        assertThat(phone.page().locator("#unsent").innerText()).contains("Đã nộp trên máy này lúc");
        assertThat(kept.download()).contains("m1-quiz");
        phone.checkPage("offline-list-waiting");
    }

    @Test
    @Order(6)
    void theFileOfAPhoneThatCannotSendIsBroughtOnAnotherDeviceByWhoeverAnswered() {
        Path file = kept.downloadTo();
        try (Device desk = browser.phoneThatKeeps(server.url(), VIETNAMESE)) {
            OfflinePages pages = new OfflinePages(desk);
            desk.expectComplaints(text -> text.contains("404"));
            desk.signIn("hocvien2", PIN);
            assertThat(pages.bring(file)).contains("của người khác");
            desk.signOut();

            desk.signIn(LEARNER, PIN);
            assertThat(pages.bring(file)).contains("Đã gửi 4 câu trả lời");
            assertThat(pages.bring(file)).as("a second time").contains("Đã gửi 4 câu trả lời");
        }
    }

    @Test
    @Order(7)
    void everythingIsSentByItselfWhenTheNetworkReturnsAndIsThereOnce() {
        kept.restoreNetwork();
        phone.page().waitForSelector("#unsent", OfflinePages.untilHidden());

        phone.open(COURSE);

        assertThat(phone.page().locator("a[href*='lesson=b1'] .tag.done").count())
                .isEqualTo(1);
        phone.open("/quiz/quiz.xhtml?course=k6&quiz=m1-quiz");
        assertThat(phone.page().locator("[aria-labelledby=earlier] li").count()).isEqualTo(1);
        phone.tap("[aria-labelledby=earlier] a.row");
        assertThat(phone.page().locator("main").innerText()).contains("4/4");
    }

    @Test
    @Order(8)
    void aSignInThatEndsInTheMiddleOfAQuizLosesNothing() throws Exception {
        QuizPages quiz = new QuizPages(phone);
        quiz.open("k6", "m2-quiz");
        quiz.begin();
        quiz.answerRightly(1);
        kept.endSignIn();
        quiz.answerWhenSignedOut();
        phone.page().click("#signed-out a");
        phone.page().fill("#identifier", LEARNER);
        phone.page().fill("#secret", PIN);
        phone.tap("#submit");

        phone.page().waitForSelector("[data-state=saved]:visible");

        assertThat(phone.page().locator("#conflict").isVisible()).isFalse();
        assertThat(phone.page().locator("#end a.on").count()).isEqualTo(2);
        phone.forgetComplaints(text -> text.contains("401"));
    }

    @Test
    @Order(9)
    void anotherPersonFindsNothingOfTheFirst() {
        assertThat(kept.keptPages()).isNotEmpty();
        kept.endSignIn();
        phone.signIn("hocvien2", PIN);
        kept.cutNetwork();

        String shown = kept.opens("/enrolment/home.xhtml") ? phone.page().content() : "";

        assertThat(shown).doesNotContain("Bé Sáu");
        kept.restoreNetwork();
        phone.open(COURSE);
        assertThat(kept.keptPages()).noneMatch(page -> page.contains("lesson") || page.contains("attempt"));
    }

    @Test
    @Order(10)
    void signingOutAsksWhileSomethingWaitsAndLeavesNothing() {
        phone.open(COURSE);
        kept.save("m1");
        kept.cutNetwork();
        phone.open("/enrolment/lesson.xhtml?course=k6&lesson=b2");
        phone.page().waitForSelector("#waiting:visible");
        phone.page().click("form[action='/sign-out'] button");
        phone.page().waitForSelector("#sign-out-loses:visible");
        phone.checkPage("offline-sign-out");
        kept.restoreNetwork();
        phone.page().waitForSelector("#waiting", OfflinePages.untilHidden());

        phone.signOut();

        assertThat(kept.keptPages()).isEmpty();
        assertThat(kept.keptRows()).isZero();
        kept.cutNetwork();
        assertThat(kept.opens("/enrolment/home.xhtml")).isFalse();
        kept.restoreNetwork();
    }

    @Test
    @Order(11)
    void aBrowserThatKeepsNothingSaysSo() {
        try (Device poor = browser.phoneThatKeeps(server.url(), VIETNAMESE)) {
            OfflinePages.forbidStorage(poor);
            poor.signIn(LEARNER, PIN);
            poor.open(COURSE);
            poor.page().waitForSelector("#blocked:visible");

            poor.checkPage("offline-blocked");
            assertThat(poor.page().locator("[data-module] button:visible").count())
                    .isZero();
            poor.tap("a[href*='lesson=b1']");
            assertThat(poor.page().locator("#lesson").innerText()).contains("mật khẩu");
        }
    }

    @Test
    @Order(12)
    void withoutScriptNothingIsOfferedAndEverythingElseWorks() {
        try (Device plain = browser.plainDevice(server.url(), VIETNAMESE)) {
            plain.signIn(LEARNER, PIN);
            plain.open(COURSE);
            assertThat(plain.page().locator("[data-module]:visible").count()).isZero();
            plain.tap("a[href*='lesson=b2']");
            assertThat(plain.page().locator("#lesson").isVisible()).isTrue();
            plain.open("/enrolment/saved.xhtml");
            assertThat(plain.page().locator("main noscript p").isVisible()).isTrue();
        }
    }
}
