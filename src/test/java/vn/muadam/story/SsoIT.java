package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import vn.muadam.account.SecondStepFixture;
import vn.muadam.testing.Browser;
import vn.muadam.testing.Device;
import vn.muadam.testing.RunningServer;
import vn.muadam.testing.TestCertificate;
import vn.muadam.testing.WebClient;

/** Signing in by a provider of identities that is not of our making, from the first link to the day when it is away. */
@Tag("servers")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SsoIT {

    private static final String PIN = "246810";
    private static final String SIGN_IN = "/account/sign-in.xhtml";
    private static final String LINK = "/account/link.xhtml";
    private static final String IDENTITIES = "/account/mine/identities.xhtml";
    private static final String HOME = "/enrolment/home.xhtml";
    private static final String NAMES = "/identity/manage/names.xhtml";
    private static final Pattern IDENTITY = Pattern.compile("name=\"identity\" value=\"(\\d+)\"");
    private static final Pattern SEALED = Pattern.compile("name=\"secret\" value=\"([^\"]+)\"");
    private static final Pattern TYPED = Pattern.compile("id=\"typed-secret\"><b>([A-Z2-7 ]+)</b>");

    private final MockOAuth2Server provider = new MockOAuth2Server();
    private final Map<String, String> settings = new HashMap<>();
    private TestCertificate certificate;
    private RunningServer server;

    @BeforeAll
    void aServerThatKnowsTheProvider() throws Exception {
        provider.start(InetAddress.getLoopbackAddress(), 0);
        server = RunningServer.prepare("sso", "postgresql");
        certificate = TestCertificate.make(Path.of("target"), "RSA");
        settings.put("MUADAM_HTTPS_PORT", "" + server.httpsPort());
        settings.put("MUADAM_PUBLIC_URL", server.httpsUrl());
        settings.put(
                "MUADAM_TLS_KEYSTORE", certificate.keyStore().toAbsolutePath().toString());
        settings.put("MUADAM_TLS_KEYSTORE_PASSWORD", TestCertificate.PASSWORD);
        settings.put("MUADAM_SECOND_STEP", "true");
        settings.put("MUADAM_OIDC_PROVIDER", provider.issuerUrl("tinh").toString());
        settings.put("MUADAM_OIDC_CLIENT_ID", "muadam");
        settings.put("MUADAM_OIDC_CLIENT_SECRET", "a secret of this test");
        settings.put("MUADAM_OIDC_LABEL", "tài khoản của tỉnh");
        settings.put("MUADAM_OIDC_LABEL_EN", "the account of your province");
        settings.put("MUADAM_OIDC_SECOND_STEP", "otp");
        server.start(settings);
    }

    @AfterAll
    void theEnd() throws Exception {
        server.close();
        provider.shutdown();
    }

    @Test
    @Order(1)
    void whomNobodyKnowsGetsNothingWithoutTheOwnSecret() throws Exception {
        WebClient visitor = visitor();
        assertThat(visitor.get(SIGN_IN).body()).contains("Đăng nhập bằng tài khoản của tỉnh", "/account/sso?to=");

        String page = signIn(visitor, "lan-1", "Trần Thị Lan", HOME);

        assertThat(page).endsWith(LINK);
        assertThat(visitor.get(LINK).body()).contains("Trần Thị Lan", "tài khoản của tỉnh");
        assertThat(visitor.get(HOME).statusCode()).isEqualTo(302);
        assertThat(prove(visitor, "hocvien", "135790").body()).contains("chưa đúng", "Trần Thị Lan");
        assertThat(visitor.get(HOME).statusCode()).isEqualTo(302);
    }

    @Test
    @Order(2)
    void afterTheFirstTimeOneTapIsEnough() throws Exception {
        WebClient first = visitor();
        signIn(first, "lan-1", "Trần Thị Lan", HOME);
        HttpResponse<String> linked = prove(first, "hocvien", PIN);
        assertThat(linked.statusCode()).isEqualTo(302);
        assertThat(location(linked)).endsWith(HOME);
        assertThat(first.get(HOME).statusCode()).isEqualTo(200);

        WebClient second = visitor();
        assertThat(signIn(second, "lan-1", "Trần Thị Lan", HOME)).endsWith(HOME);

        assertThat(second.get(HOME).statusCode()).isEqualTo(200);
        assertThat(second.get("/account/mine/devices.xhtml").body()).contains(IDENTITIES);
        assertThat(second.get(IDENTITIES).body()).contains("tài khoản của tỉnh", "Gỡ liên kết");
    }

    @Test
    @Order(3)
    void nothingOfTheTokenIsKept() throws Exception {
        assertThat(server.database().number("select count(*) from external_identity where subject_hash like '%lan-1%'"))
                .isZero();
        assertThat(server.database().number("select count(*) from external_identity where length(subject_hash) = 64"))
                .isEqualTo(1);
        assertThat(server.database().number("select count(*) from audit_event where act = 'identity-linked'"))
                .isEqualTo(1);
        assertThat(Files.readString(server.log().messages())).doesNotContain("lan-1", "Trần Thị Lan");
    }

    @Test
    @Order(4)
    void thePagesAreGoodOnATelephoneAndOnAPc() {
        try (Browser browser = Browser.open();
                Device phone = browser.phone(server.httpsUrl(), Locale.forLanguageTag("vi"));
                Device desk = browser.desktop(server.httpsUrl(), Locale.ENGLISH)) {
            walk(phone, "phone");
            walk(desk, "desk");
        }
    }

    private void walk(Device device, String name) {
        device.open(SIGN_IN);
        device.chooseLanguage();
        device.checkPage("sso-sign-in-" + name);
        provider.enqueueCallback(token("browser-" + name, Map.of("name", "lan.tran@sso.example.vn")));
        device.tap("a[href^='/account/sso']");
        device.checkPage("sso-link-" + name);
        device.page().fill("#identifier", "hocvien");
        device.page().fill("#secret", PIN);
        device.tap("button[value=prove]");
        device.open("/account/mine/devices.xhtml");
        device.tap("a[href='" + IDENTITIES + "']");
        device.checkPage("sso-identities-" + name);
        device.tap(device.page().locator("button[name=identity]").last());
        assertThat(device.page().url()).endsWith("done=ended");
    }

    @Test
    @Order(5)
    void whoTurnsBackIsToldSoAndCanTryAgain() throws Exception {
        WebClient visitor = visitor();
        String there = location(visitor.get("/account/sso?to=" + WebClient.encoded(HOME)));

        HttpResponse<String> back = visitor.get(
                "/account/sso/callback?error=access_denied&state=" + WebClient.encoded(field(there, "state")));

        assertThat(location(back)).endsWith(WebClient.encoded(HOME) + "&sso=cancelled");
        assertThat(visitor.get(location(back)).body()).contains("Bạn đã dừng đăng nhập bằng tài khoản của tỉnh");
        assertThat(signIn(visitor, "lan-1", "Trần Thị Lan", HOME)).endsWith(HOME);
    }

    @Test
    @Order(6)
    void whatDoesNotComeFromThisWayIsRefused() throws Exception {
        long devices = devices();
        WebClient visitor = visitor();
        provider.enqueueCallback(token("lan-1", Map.of()));
        String back = callback(visitor, HOME);

        assertThat(location(visitor().get(back))).as("another browser").endsWith("&sso=failed");
        assertThat(location(visitor.get(back.replace("state=", "state=x")))).endsWith("&sso=failed");
        assertThat(location(visitor.get("/account/sso/callback"))).endsWith("&sso=failed");
        assertThat(location(visitor.get(back))).as("untouched").isEqualTo(server.httpsUrl() + "/");
        assertThat(devices()).isEqualTo(devices + 1);
        assertThat(location(visitor().get(back))).as("once more").endsWith("&sso=failed");

        for (Map<String, Object> forged : List.<Map<String, Object>>of(
                Map.of("aud", "another application"),
                Map.of("iss", "https://elsewhere.example"),
                Map.of("nonce", "of another way"),
                Map.of("exp", new Date(0)))) {
            WebClient other = visitor();
            String page = signIn(other, "lan-1", forged, HOME);
            assertThat(page).as(forged.toString()).endsWith("&sso=failed");
            assertThat(other.get(page).body()).contains("Chưa đăng nhập được bằng tài khoản của tỉnh");
        }
        assertThat(devices()).isEqualTo(devices + 1);
    }

    @Test
    @Order(7)
    void theWayBackStaysOnThisServer() throws Exception {
        for (String elsewhere : List.of("https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example")) {
            assertThat(signIn(visitor(), "lan-1", "Trần Thị Lan", elsewhere)).isEqualTo(server.httpsUrl() + "/");
        }
    }

    @Test
    @Order(8)
    void whoIsSignedInIsNotTurnedIntoSomebodyElse() throws Exception {
        WebClient leader = visitor();
        leader.signIn("totruong", PIN);

        String page = signIn(leader, "lan-1", "Trần Thị Lan", IDENTITIES);
        assertThat(page).contains(IDENTITIES).endsWith("&sso=other");
        assertThat(leader.get(page).body()).contains("đã liên kết với một người khác");

        assertThat(signIn(leader, "new-7", "Ai đó", IDENTITIES)).endsWith(LINK);
        assertThat(prove(leader, "hocvien", PIN).body()).contains("Máy này đang mở tài khoản của người khác");
        HttpResponse<String> linked = prove(leader, "totruong", PIN);
        assertThat(location(linked)).endsWith(IDENTITIES);
        assertThat(server.database().number(devicesOf("totruong")))
                .as("still one")
                .isEqualTo(1);
    }

    @Test
    @Order(9)
    void whatIsUnlinkedOpensNothingAnyMore() throws Exception {
        WebClient leader = visitor();
        assertThat(signIn(leader, "new-7", "Ai đó", IDENTITIES)).endsWith(IDENTITIES);
        String identity = found(IDENTITY, leader.get(IDENTITIES).body());

        assertThat(visitor().post(IDENTITIES, "identity=" + identity).statusCode())
                .isEqualTo(302);
        assertThat(location(leader.post(IDENTITIES, "identity=" + identity))).endsWith("done=ended");

        assertThat(leader.get(HOME).statusCode()).as("the device stays").isEqualTo(200);
        assertThat(signIn(visitor(), "new-7", "Ai đó", HOME)).endsWith(LINK);
        assertThat(server.database().number("select count(*) from audit_event where act = 'identity-unlinked'"))
                .isEqualTo(3);
    }

    @Test
    @Order(10)
    void whoTurnsAwayFromTheLinkLeavesNothingBehind() throws Exception {
        WebClient visitor = visitor();
        signIn(visitor, "new-9", "Ai đó", HOME);

        assertThat(location(visitor.post(LINK, "act=cancel"))).endsWith(SIGN_IN);

        assertThat(visitor.get(LINK).body()).contains("Đã quá 10 phút");
        assertThat(prove(visitor, "hocvien", PIN).body()).contains("Đã quá 10 phút");
        assertThat(visitor.cookies()).extracting(HttpCookie::getName).doesNotContain("muadam", "muadam-link");
    }

    @Test
    @Order(11)
    void anOfficialStillNeedsTheSecondStep() throws Exception {
        WebClient official = visitor();
        signIn(official, "official-1", Map.of("amr", List.of("pwd", "otp")), NAMES);
        assertThat(location(prove(official, "canboxa", PIN))).contains("/account/mine/second-step.xhtml?to=");
        assertThat(official.get(NAMES).statusCode()).isEqualTo(302);

        WebClient again = visitor();
        assertThat(signIn(again, "official-1", Map.of("amr", List.of("otp")), NAMES))
                .as("linked by a PIN alone, the provider's word is not enough")
                .contains("/account/mine/second-step.xhtml?to=");

        setUpSecondStep(official);
        String identity = found(IDENTITY, official.get(IDENTITIES).body());
        official.post(IDENTITIES, "identity=" + identity);
        signIn(official, "official-1", Map.of(), IDENTITIES);
        assertThat(location(prove(official, "canboxa", PIN))).endsWith(IDENTITIES);

        WebClient vouched = visitor();
        assertThat(signIn(vouched, "official-1", Map.of("amr", List.of("otp")), NAMES))
                .endsWith(NAMES);
        assertThat(vouched.get(NAMES).statusCode()).isEqualTo(200);
        WebClient notVouched = visitor();
        assertThat(signIn(notVouched, "official-1", Map.of("amr", List.of("pwd")), NAMES))
                .contains("/account/mine/second-step.xhtml?to=");
    }

    @Test
    @Order(12)
    void aClosedAccountIsNotOpenedByTheProviderEither() throws Exception {
        server.database().number("update account set status = 'CLOSED' where username = 'hocvien' returning 1");

        WebClient visitor = visitor();
        String page = signIn(visitor, "lan-1", "Trần Thị Lan", HOME);

        assertThat(page).endsWith("&sso=closed");
        assertThat(visitor.get(page).body()).contains("Tài khoản của bạn ở đây đã đóng");
        assertThat(visitor.get(HOME).statusCode()).isEqualTo(302);
    }

    @Test
    @Order(13)
    void whereTheProviderIsAwayThePinRemains() throws Exception {
        WebClient visitor = visitor();
        provider.enqueueCallback(token("new-7", Map.of()));
        String back = callback(visitor, HOME);
        provider.shutdown();
        assertThat(location(visitor.get(back))).endsWith("&sso=failed");

        server.restart(settings); // it has asked the provider lately, and forgets that
        HttpResponse<String> answer = visitor.get("/account/sso?to=" + WebClient.encoded(HOME));
        assertThat(location(answer)).endsWith("to=" + WebClient.encoded(HOME) + "&sso=failed");
        assertThat(visitor.get(location(answer)).body()).contains("Chưa đăng nhập được bằng tài khoản của tỉnh");
        visitor.signIn("totruong", PIN);
        assertThat(visitor.get(HOME).statusCode()).isEqualTo(200);
        assertThat(server.log().brokenRequests()).isEmpty();
    }

    private void setUpSecondStep(WebClient official) throws Exception {
        String page = official.get("/account/mine/second-step-set-up.xhtml").body();
        String code = SecondStepFixture.codeAt(Instant.now(), found(TYPED, page));
        String form = "code=" + code + "&secret=" + WebClient.encoded(found(SEALED, page));
        official.post("/account/mine/second-step-set-up.xhtml", form);
        assertThat(official.get(NAMES).statusCode()).isEqualTo(200);
    }

    private long devices() {
        return server.database().number("select count(*) from remembered_sign_in");
    }

    private static String devicesOf(String username) {
        return "select count(*) from remembered_sign_in s join account a on a.person_id = s.person_id where a.username = '"
                + username + "'";
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }

    private static String field(String url, String name) {
        return Arrays.stream(URI.create(url).getQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private WebClient visitor() throws Exception {
        return WebClient.of(server.httpsUrl(), certificate);
    }

    /** Goes to the provider, which knows that person, and comes back; where that leads. */
    private String signIn(WebClient visitor, String subject, String name, String to) throws Exception {
        return signIn(visitor, subject, Map.of("name", name), to);
    }

    private String signIn(WebClient visitor, String subject, Map<String, Object> claims, String to) throws Exception {
        provider.enqueueCallback(token(subject, claims));
        return location(visitor.get(callback(visitor, to)));
    }

    private static DefaultOAuth2TokenCallback token(String subject, Map<String, Object> claims) {
        return new DefaultOAuth2TokenCallback("tinh", subject, JOSEObjectType.JWT.getType(), null, claims, 600);
    }

    /** The address of ours to which the provider sends the visitor back. */
    private String callback(WebClient visitor, String to) throws Exception {
        HttpResponse<String> there = visitor.get("/account/sso?to=" + WebClient.encoded(to));
        assertThat(location(there)).startsWith(provider.issuerUrl("tinh").toString());
        String back = location(WebClient.of("http://localhost").get(location(there)));
        assertThat(back).startsWith(server.httpsUrl() + "/account/sso/callback?");
        return back;
    }

    private static HttpResponse<String> prove(WebClient visitor, String identifier, String secret) throws Exception {
        return visitor.post(LINK, "act=prove&identifier=" + identifier + "&secret=" + secret);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
