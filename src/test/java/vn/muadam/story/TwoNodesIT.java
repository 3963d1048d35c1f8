package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import vn.muadam.testing.Browser;
import vn.muadam.testing.Device;
import vn.muadam.testing.HaProxy;
import vn.muadam.testing.RunningServer;
import vn.muadam.testing.WebClient;

/** Two nodes on one PostgreSQL behind HAProxy, as a province has them: nobody notices which one answers. */
@Tag("servers")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final String PIN = "246810";
    private static final String HOME = "/enrolment/home.xhtml";
    private static final String PEOPLE = "/reporting/manage/people.xhtml";
    private static final String SAVES = "/responses ";
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final String OF_LEARNER =
            " t join account c on c.person_id = t.person_id where c.username = 'hocvien'";

    private RunningServer first;
    private RunningServer second;
    private HaProxy front;
    private Browser browser;

    @BeforeAll
    void bothStartAtOnceOnAnEmptyDatabase() throws Exception {
        first = RunningServer.prepare("node-1", "postgresql");
        second = first.anotherNode("node-2");
        front = HaProxy.before(List.of(first, second));
        browser = Browser.open();
        first.launch();
        second.launch();
        first.waitUntilReady();
        second.waitUntilReady();
        front.waitUntilBothServe();
    }

    @AfterAll
    void theEnd() throws InterruptedException {
        browser.close();
        front.close();
        second.close();
        first.close();
    }

    @Test
    @Order(1)
    void whoIsSignedInIsSoOnBothAndSignedOutOfBoth() {
        try (Device phone = browser.phone(first.url(), Locale.forLanguageTag("vi"))) {
            phone.signIn("giadinh3", PIN);

            assertThat(phone.page().navigate(second.url() + HOME).status()).isEqualTo(200);
            assertThat(phone.page().url()).as("known to the second node").isEqualTo(second.url() + HOME);

            phone.signOut();
            phone.page().navigate(first.url() + HOME);
            assertThat(phone.page().url()).as("signed out of both").contains("/account/sign-in.xhtml");
        }
    }

    /** The key of forms is one for all nodes; without it the second would know nothing of what the first has shown. */
    @Test
    @Order(2)
    void aFormThatOneNodeHasShownIsTakenByTheOther() throws Exception {
        WebClient official = WebClient.of(first.url());
        official.signIn("canboxa", PIN);
        Matcher state = VIEW_STATE.matcher(official.get(PEOPLE).body());
        assertThat(state.find()).isTrue();

        HttpResponse<String> secondPage = official.post(
                second.url() + PEOPLE,
                "jakarta.faces.partial.ajax=true&jakarta.faces.source=people&jakarta.faces.partial.execute=people"
                        + "&jakarta.faces.partial.render=people&people=people&people_pagination=true&people_first=25"
                        + "&people_rows=25&people_encodeFeature=true&list=list&jakarta.faces.ViewState="
                        + WebClient.encoded(state.group(1)));

        assertThat(secondPage.statusCode()).isEqualTo(200);
        assertThat(secondPage.body()).contains("<partial-response", "<update id=\"people\">", "person.xhtml?id=");
    }

    @Test
    @Order(3)
    void whoseNodeIsKilledInTheMiddleOfAnAttemptGoesOn() throws Exception {
        try (Device phone = browser.phone(front.url(), Locale.forLanguageTag("vi"))) {
            phone.signIn("hocvien", PIN);
            phone.tap(".now a.lamp");
            new LessonPages(phone).readUpTo(12);
            QuizPages quiz = new QuizPages(phone);
            quiz.open("k6", "final");
            quiz.begin();
            answerOnBothNodes(quiz);

            first.kill();
            quiz.answerRightly();
            quiz.handIn();

            assertThat(quiz.isPassed()).isTrue();
        }
        assertThat(count("remembered_sign_in" + OF_LEARNER))
                .as("signed in once")
                .isEqualTo(1);
        assertThat(count("attempt" + OF_LEARNER)).isEqualTo(1);
        assertThat(count("attempt_slot s join attempt t on t.id = s.attempt_id join account c"
                        + " on c.person_id = t.person_id where c.username = 'hocvien' and s.response is null"))
                .as("answers lost")
                .isZero();
        assertThat(count("quiz_result" + OF_LEARNER)).isEqualTo(1);
        assertThat(count("course_completion" + OF_LEARNER)).isEqualTo(1);
        assertThat(count("certificate" + OF_LEARNER)).isEqualTo(1);
        assertThat(second.log().brokenRequests()).isEmpty();
        first.start();
        front.waitUntilBothServe();
    }

    /** An answer that was confirmed is stored; one that was not is sent again by the device, which tells it apart. */
    @Test
    @Order(4)
    void whenTheDatabaseGoesAwayUnderLoadNothingThatWasConfirmedIsLost() throws Exception {
        List<SavingLearner> learners = new ArrayList<>();
        for (String username : List.of("hocvien3", "giadinh1", "giadinh2", "totruong")) {
            learners.add(
                    SavingLearner.begin(WebClient.of(front.url(), front.certificate()), username, PIN, "k6/m1-quiz"));
        }
        AtomicBoolean going = new AtomicBoolean(true);
        ExecutorService devices = Executors.newFixedThreadPool(learners.size());
        List<Future<?>> running = new ArrayList<>();
        learners.forEach(learner -> running.add(devices.submit(() -> {
            while (going.get()) {
                if (learner.save() != 200) {
                    Thread.sleep(100); // as a device waits before it tries again
                }
            }
            return learner;
        })));
        await(learners, running, 200);

        first.database().cut();
        await(learners, running, 503);
        learners.forEach(SavingLearner::takeStatuses);
        first.database().mend();
        await(learners, running, 200);
        front.waitUntilBothServe();
        going.set(false);
        for (Future<?> device : running) {
            device.get(2, TimeUnit.MINUTES);
        }
        devices.shutdown();

        for (SavingLearner learner : learners) {
            assertThat(learner.save()).as("all is well again").isEqualTo(200);
            assertThat(learner.takeStatuses())
                    .as(
                            "answers; broken: %s %s",
                            first.log().brokenRequests(), second.log().brokenRequests())
                    .isSubsetOf(200, 503);
            learner.confirmed()
                    .forEach((slot, change) -> assertThat(number(
                                    "select s.slot_seq from attempt_slot s join attempt t on t.id = s.attempt_id"
                                            + " where t.token = ? and s.slot_no = ?",
                                    learner.token(),
                                    slot))
                            .as("question " + slot)
                            .isGreaterThanOrEqualTo(change));
        }
    }

    @Test
    @Order(5)
    void aNodeWhoseClockIsAnHourOffSaysSoAndServesNobody() throws Exception {
        second.stop();
        second.launchWithClock("+1h");
        second.waitUntilItSays("s ahead of the database's");
        second.waitUntilItAnswers();

        assertThat(second.statusOf("/health/ready")).isNotEqualTo(200);
        assertThat(second.statusOf("/account/sign-in.xhtml")).isEqualTo(503);
        assertThat(WebClient.of(front.url(), front.certificate())
                        .get("/account/sign-in.xhtml")
                        .statusCode())
                .as("the other node serves")
                .isEqualTo(200);
        second.kill();
    }

    @Test
    @Order(6)
    void whoComesInTheClearIsLedToTls() throws Exception {
        HttpResponse<String> answer = WebClient.of(front.plainUrl()).get("/enrolment/home.xhtml?a=b");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .startsWith("https://")
                .endsWith("?a=b");
        assertThat(WebClient.of(front.url(), front.certificate())
                        .get("/metrics")
                        .statusCode())
                .isEqualTo(404);
    }

    /**
     * The proxy takes turns. Whether a question asks for an even number of files or an odd one, with a request of somebody else
     * after every other question two answers that follow one another go to different nodes.
     */
    private void answerOnBothNodes(QuizPages quiz) throws Exception {
        WebClient somebodyElse = WebClient.of(front.url(), front.certificate());
        for (int question = 1; question <= 4; question++) {
            quiz.answerRightly(1);
            if (question % 2 == 1) {
                somebodyElse.get("/account/sign-in.xhtml");
            }
        }
        assertThat(front.answeredBy(1, SAVES))
                .as("answers saved by the first node")
                .isPositive();
        assertThat(front.answeredBy(2, SAVES))
                .as("answers saved by the second node")
                .isPositive();
    }

    /** Waits until each device got that answer; one that gave up fails the test instead. */
    private static void await(List<SavingLearner> learners, List<Future<?>> running, int status) throws Exception {
        for (SavingLearner learner : learners) {
            while (!learner.takeStatuses().contains(status)) {
                for (Future<?> device : running) {
                    assertThat(device.isDone()).as("a device gave up").isFalse();
                }
                Thread.sleep(50);
            }
        }
    }

    private long count(String rows) {
        return number("select count(*) from " + rows);
    }

    private long number(String sql, Object... parameters) {
        return first.database().number(sql, parameters);
    }
}
