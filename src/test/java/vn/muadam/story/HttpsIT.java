package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
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
import vn.muadam.testing.RunningServer;
import vn.muadam.testing.TestCertificate;
import vn.muadam.testing.WebClient;

/** A server with a certificate of its own, switched on by environment alone. */
@Tag("servers")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HttpsIT {

    private static final String PIN = "246810";
    private static final String SIGN_IN = "/account/sign-in.xhtml";
    private static final Map<String, String> OF_A_PROXY =
            Map.of("X-Forwarded-For", "127.0.0.1", "X-Forwarded-Proto", "https");
    private static final Map<String, String> OF_THE_SERVERS_OWN_KIND = Map.of("$WSIS", "true", "$WSSC", "https");

    private final Map<String, String> settings = new HashMap<>();
    private TestCertificate certificate;
    private RunningServer server;
    private WebClient inTheClear;

    @BeforeAll
    void aServerWithACertificate() throws Exception {
        server = RunningServer.prepare("https", "derby");
        certificate = TestCertificate.make(Path.of("target"), "RSA");
        settings.put("MUADAM_HTTPS_PORT", "" + server.httpsPort());
        settings.put("MUADAM_PUBLIC_URL", server.httpsUrl());
        settings.put(
                "MUADAM_TLS_KEYSTORE", certificate.keyStore().toAbsolutePath().toString());
        settings.put("MUADAM_TLS_KEYSTORE_PASSWORD", TestCertificate.PASSWORD);
        settings.put("MUADAM_METRICS_AUTHENTICATION", "false"); // as where a proxy guards them
        server.start(settings);
        inTheClear = WebClient.of(server.url());
    }

    @AfterAll
    void theEnd() throws InterruptedException {
        server.close();
    }

    @Test
    @Order(1)
    void whoComesInTheClearIsLedToTheSamePageOverTls() throws Exception {
        for (String page : List.of(
                "/", SIGN_IN + "?to=%2F", "/enrolment/home.xhtml?a=b", "/khong-co", "/resources/css/tokens.css")) {
            HttpResponse<String> answer = inTheClear.get(page);

            assertThat(answer.statusCode()).as(page).isEqualTo(301);
            assertThat(header(answer, "Location")).isEqualTo(server.httpsUrl() + page);
            assertThat(header(answer, "Strict-Transport-Security"))
                    .as("means nothing in the clear")
                    .isEmpty();
        }
    }

    @Test
    @Order(2)
    void aFormInTheClearIsRefusedAndTheProbesAreAnswered() throws Exception {
        assertThat(inTheClear.post(SIGN_IN, "identifier=hocvien&secret=" + PIN).statusCode())
                .isEqualTo(403);
        assertThat(inTheClear.get("/health/ready").statusCode()).isEqualTo(200);
        HttpResponse<String> figures = inTheClear.get("/metrics?scope=application");
        assertThat(figures.statusCode()).as("opened by the operator").isEqualTo(200);
        assertThat(figures.body()).contains("muadam_backlog_waiting", "muadam_disk_free_megabytes");
    }

    @Test
    @Order(3)
    void overTlsEveryPageAsksForTlsAndEveryCookieStaysThere() throws Exception {
        WebClient learner = overTls();
        learner.signIn("hocvien", PIN);
        learner.post("/preferences", "language=vi&text=20&contrast=high&to=/");

        for (String page : List.of(
                "/enrolment/home.xhtml",
                "/quiz/quiz.xhtml?course=k6&quiz=m1-quiz",
                "/khong-co",
                "/api/v1/me/learning")) {
            HttpResponse<String> answer = learner.get(page);

            assertThat(header(answer, "Strict-Transport-Security")).as(page).contains("max-age=");
            assertThat(header(answer, "Location")).as(page).doesNotContain("http:");
        }
        assertThat(learner.get("/enrolment/home.xhtml").statusCode()).isEqualTo(200);
        assertThat(learner.cookies())
                .extracting(HttpCookie::getName)
                .contains("muadam", "muadam-language", "muadam-text");
        assertThat(learner.cookies()).allMatch(HttpCookie::getSecure).allMatch(HttpCookie::isHttpOnly);
    }

    @Test
    @Order(4)
    void aProxyThatIsTrustedSpeaksForWhoComesThroughIt() throws Exception {
        HttpResponse<String> answer = inTheClear.get(SIGN_IN, OF_A_PROXY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Strict-Transport-Security")).isNotEmpty();
        assertThat(header(inTheClear.get("/enrolment/home.xhtml", OF_A_PROXY), "Location"))
                .startsWith("https:");
        assertThat(inTheClear.get(SIGN_IN, OF_THE_SERVERS_OWN_KIND).statusCode())
                .as("nobody says it by the server's own headers")
                .isEqualTo(301);
    }

    @Test
    @Order(4)
    void aFormOfOurAddressIsTakenBehindAProxyAndOneOfAnotherSiteIsNot() throws Exception {
        Map<String, String> ours = new HashMap<>(OF_A_PROXY);
        ours.put("Origin", server.httpsUrl());
        Map<String, String> foreign = new HashMap<>(OF_A_PROXY);
        foreign.put("Origin", "https://elsewhere.example");

        assertThat(inTheClear.post("/preferences", "text=20&to=/", ours).statusCode())
                .isEqualTo(302);
        assertThat(inTheClear.post("/preferences", "text=20&to=/", foreign).statusCode())
                .isEqualTo(403);
    }

    /** A demo is for this machine: a proxy does not open it to others. */
    @Test
    @Order(5)
    void whoComesThroughAProxyFromElsewhereGetsNoDemo() throws Exception {
        assertThat(inTheClear
                        .get(SIGN_IN, Map.of("X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(6)
    void staffPagesWithPrimeFacesWorkUnderTheirPolicy() {
        try (Browser browser = Browser.open();
                Device desk = browser.desktop(server.httpsUrl(), Locale.forLanguageTag("vi"))) {
            desk.signIn("quantri", PIN);
            desk.open("/reporting/manage/people.xhtml");
            String first = desk.page().locator("#people_data tr td").first().innerText();

            desk.page().click(".ui-paginator-next");
            desk.page()
                    .waitForFunction(
                            "first => !document.querySelector('#people_data tr td').innerText.includes(first)", first);
            desk.page().click("#people_head th.name");
            desk.page().waitForSelector("#people_head th.name[aria-sort=ascending]");

            desk.checkPage("https-people");
        }
    }

    @Test
    @Order(7)
    void aRenewedCertificateIsTakenUpWhileTheServerRuns() throws Exception {
        TestCertificate renewed = TestCertificate.make(Path.of("target"), "RSA");
        Files.copy(renewed.keyStore(), certificate.keyStore(), StandardCopyOption.REPLACE_EXISTING);

        WebClient visitor = WebClient.of(server.httpsUrl(), renewed);
        while (!isTrusted(visitor)) {
            Thread.sleep(500);
        }

        assertThat(visitor.get(SIGN_IN).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(8)
    void aProxyThatIsNotTrustedSpeaksForNobody() throws Exception {
        settings.put("MUADAM_TRUSTED_PROXIES", "192\\.0\\.2\\.1");
        server.restart(settings);

        assertThat(inTheClear.get(SIGN_IN, OF_A_PROXY).statusCode()).isEqualTo(301);
        assertThat(server.log().brokenRequests()).isEmpty();
    }

    private static boolean isTrusted(WebClient visitor) throws Exception {
        try {
            visitor.get(SIGN_IN);
            return true;
        } catch (SSLHandshakeException stillTheOldOne) {
            return false;
        }
    }

    private WebClient overTls() throws Exception {
        return WebClient.of(server.httpsUrl(), certificate);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
