package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.muadam.testing.Browser;
import vn.muadam.testing.Device;
import vn.muadam.testing.PageWeight;
import vn.muadam.testing.RunningServer;
import vn.muadam.testing.StopAtFirstFailure;

/**
 * The learner's part of the story, on the demo: signing in, reading, being examined, the certificate.
 *
 * <p>The steps follow one another; {@link Story} goes on where this ends.
 */
abstract class LearnerStory {

    private static final Duration AHEAD = Duration.ofMinutes(11);
    private static final String PIN = "246810";
    private static final String LEARNER = "hocvien";
    static final String LEARNERS_NAME = "Nguyễn Thị Bé Sáu";
    private static final int LESSONS = 12;

    @RegisterExtension
    final StopAtFirstFailure stopAtFirstFailure = new StopAtFirstFailure();

    private final String database;
    private final Locale locale;
    private RunningServer server;
    private Browser browser;
    private Device learner;

    LearnerStory(String database, Locale locale) {
        this.database = database;
        this.locale = locale;
    }

    abstract Device device(Browser among, String url);

    @BeforeAll
    void aServerWithTheDemo() throws IOException, InterruptedException {
        browser = Browser.open();
        server = RunningServer.prepare("story-" + database, database).start();
        learner = device();
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
        assertThat(learner.page().url()).contains("/account/sign-in.xhtml");
        assertThat(firstVisit.kilobytes()).as("first visit: " + firstVisit).isLessThanOrEqualTo(100);
        assertThat(firstVisit.scriptKilobytes()).as("scripts: " + firstVisit).isLessThanOrEqualTo(25);
        learner.chooseLanguage();
        learner.checkPage(name("sign-in"));

        learner.signIn(LEARNER, PIN);

        assertThat(learner.page().url()).endsWith("/enrolment/home.xhtml");
        assertThat(learner.page().locator(".now a.lamp").count()).isEqualTo(1);
        learner.checkPage(name("home"));
    }

    @Test
    @Order(12)
    void aWrongPinIsRefusedInOneSentence() {
        try (Device stranger = device()) {
            stranger.signIn(LEARNER, "000000");
            String refusal = stranger.page().locator("[role=alert]").innerText();
            stranger.signIn("nobody-here", "000000");

            assertThat(stranger.page().locator("[role=alert]").innerText()).isEqualTo(refusal);
        }
    }

    @Test
    @Order(13)
    void whoSharesAPhoneChoosesTheirNameAfterThePin() {
        try (Device familyPhone = device()) {
            familyPhone.signIn("0900 000 001", PIN);
            familyPhone.checkPage(name("sign-in-names"));
            assertThat(familyPhone.page().locator("button[name=person]").count())
                    .isEqualTo(3);

            familyPhone.tap(familyPhone.page().locator("button[name=person]").nth(1));

            assertThat(familyPhone.page().url()).endsWith("/enrolment/home.xhtml");
        }
    }

    @Test
    @Order(21)
    void lessonsAreReadOneAfterAnother() {
        LessonPages lessons = new LessonPages(learner);
        learner.tap(".now a.lamp");
        assertThat(lessons.number()).isEqualTo(1);
        learner.checkPage(name("lesson"));

        PageWeight nextPage = lessons.next();

        assertThat(lessons.number()).isEqualTo(2);
        assertThat(nextPage.kilobytes()).as("next page: " + nextPage).isLessThanOrEqualTo(15);
        assertThat(nextPage.requests()).as("next page: " + nextPage).isLessThanOrEqualTo(3);
        lessons.previous();
        assertThat(lessons.number()).isEqualTo(1);
        lessons.readUpTo(5);
    }

    @Test
    @Order(22)
    void aLessonFitsTheNarrowestPhoneAndNeedsNoScript() {
        try (Device old = browser.plainDevice(server.url(), locale)) {
            old.signIn(LEARNER, PIN);
            old.tap(".now a.lamp");

            assertThat(new LessonPages(old).number()).isEqualTo(5);
            assertThat(old.scrollsSideways()).isFalse();
        }
    }

    @Test
    @Order(23)
    void progressSurvivesSigningOutAnotherDeviceAndARestart() throws IOException, InterruptedException {
        learner.signOut();
        Device other = signedIn(LEARNER);
        other.tap(".now a.lamp");
        assertThat(new LessonPages(other).number()).isEqualTo(5);
        new LessonPages(other).readUpTo(7);

        server.restart(Map.of());

        other.open("/");
        assertThat(other.page().url()).as("still signed in").endsWith("/enrolment/home.xhtml");
        other.tap(".now a.lamp");
        assertThat(new LessonPages(other).number()).isEqualTo(7);
        learner.close();
        learner = other;
    }

    @Test
    @Order(24)
    void theLastLessonLeadsToTheFinalQuiz() {
        new LessonPages(learner).readUpTo(LESSONS);

        learner.open("/enrolment/home.xhtml");

        assertThat(learner.page().getAttribute(".now a.lamp", "href")).contains("quiz=final");
        learner.open("/enrolment/course.xhtml?course=k6");
        learner.checkPage(name("course"));
    }

    @Test
    @Order(31)
    void aLostNetworkAndAKilledBrowserLoseNoAnswer() throws IOException {
        QuizPages quiz = new QuizPages(learner);
        quiz.open("k6", "final");
        learner.checkPage(name("quiz-start"));
        PageWeight paper = PageWeight.of(learner.page(), quiz::begin);
        assertThat(paper.kilobytes()).as("paper: " + paper).isLessThanOrEqualTo(15);
        assertThat(paper.requests()).as("paper: " + paper).isLessThanOrEqualTo(3);
        learner.checkPage(name("quiz-question"));
        List<String> given = quiz.answerWrongly(2);
        given.addAll(quiz.answerWithoutNetwork(2));
        learner.picture(name("quiz-offline"));
        quiz.networkComesBack();

        browser.close();
        browser = Browser.open();
        learner = signedIn(LEARNER);

        quiz = new QuizPages(learner);
        quiz.resume("k6", "final");
        assertThat(quiz.place()).isEqualTo(5);
        assertThat(quiz.lookBack(4)).isEqualTo(given);
    }

    @Test
    @Order(32)
    void whoFailsIsToldWhichLessonsToReadAgain() throws IOException {
        QuizPages quiz = new QuizPages(learner);
        quiz.answerTheRestWrongly();
        learner.checkPage(name("quiz-review"));
        quiz.handInWithoutNetwork();
        learner.forgetComplaints(text -> text.contains("ERR_INTERNET_DISCONNECTED"));

        assertThat(quiz.isPassed()).isFalse();
        learner.checkPage(name("quiz-failed"));
        assertThat(quiz.lessonsToReadAgain()).isNotEmpty();
        learner.tap("main a[href*='/enrolment/lesson.xhtml']");
        assertThat(new LessonPages(learner).number()).isPositive();
    }

    @Test
    @Order(33)
    void anotherTryWaitsAndThenSucceeds() throws IOException, InterruptedException {
        QuizPages quiz = new QuizPages(learner);
        quiz.open("k6", "final");
        assertThat(quiz.canBegin()).as("ten minutes have not passed").isFalse();

        server.restart(Map.of("MUADAM_CLOCK_AHEAD", AHEAD.toString()));
        quiz.open("k6", "final");
        quiz.begin();
        quiz.answerRightly();
        quiz.handIn();

        assertThat(quiz.isPassed()).isTrue();
        learner.checkPage(name("quiz-passed"));
    }

    @Test
    @Order(34)
    void anAnswerAfterTheDeadlineIsRefusedInASentenceAndNotSentAgain() throws IOException {
        QuizPages quiz = new QuizPages(learner);
        quiz.open("k6", "m1-quiz");
        quiz.begin();

        int requests = quiz.answerAfterTheDeadline();

        assertThat(requests).isEqualTo(1);
        learner.forgetComplaints(text -> text.contains("422"));
        learner.checkPage(name("quiz-too-late"));
    }

    @Test
    @Order(41)
    void theCertificateBearsTheNameAndVerifiesItself() throws Exception {
        CertificatePages certificates = new CertificatePages(learner);
        certificates.openFirst();
        learner.checkPage(name("certificate"));
        CertificatePages.Paper paper = certificates.download();

        assertThat(paper.text()).contains(LEARNERS_NAME, "Hoả Lựu", "CNSCD-31338-");
        assertThat(paper.address()).startsWith(server.url() + "/v/");
        try (Device anybody = device()) {
            anybody.open(paper.address());
            anybody.chooseLanguage();
            anybody.checkPage(name("verification"));
            assertThat(anybody.page().locator("main").innerText()).contains(LEARNERS_NAME);
            anybody.open("/v/KHONG-CO-THAT");
            assertThat(anybody.page().locator("main").innerText()).doesNotContain(LEARNERS_NAME);
        }
    }

    @Test
    @Order(43)
    void aCourseIsFoundWithoutMarksAndTheRecordOfAllPrintsOnOnePage() throws IOException {
        learner.open("/enrolment/home.xhtml");
        learner.tap("a[href*='catalogue']");
        learner.checkPage(name("catalogue"));
        assertThat(search("LUA dao phong")).isEqualTo(1);
        learner.checkPage(name("catalogue-found"));
        assertThat(search("nothing has this word")).isZero();
        learner.checkPage(name("catalogue-none"));

        learner.open("/enrolment/home.xhtml");
        learner.tap("a[href*='/reporting/record']");
        learner.checkPage(name("record"));
        try (PDDocument paper = Loader.loadPDF(learner.page()
                .pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/pictures", name("record.pdf")))))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(paper)).contains(LEARNERS_NAME, "CNSCD-31338-", "Hoả Lựu");
        }
    }

    private int search(String words) {
        learner.page().fill("#q", words);
        learner.tap("form[role=search] button");
        return learner.page().locator("main .rows > li").count();
    }

    RunningServer server() {
        return server;
    }

    /** The old PC in an office, whatever the learner has. */
    Device officePc(String username) {
        Device pc = browser.desktop(server.url(), locale);
        pc.signIn(username, PIN);
        return pc;
    }

    Device device() {
        return device(browser, server.url());
    }

    Device signedIn(String username) {
        Device device = device();
        device.signIn(username, PIN);
        return device;
    }

    /** The time of the server, which runs ahead since an attempt had to wait. */
    static Clock clockOfTheServer() {
        return Clock.offset(Clock.systemUTC(), AHEAD);
    }

    String name(String page) {
        return locale.getLanguage() + "-" + page;
    }
}
