package vn.muadam.account;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.muadam.identity.PersonFixture;
import vn.muadam.identity.PersonId;
import vn.muadam.testing.HttpVisitor;

/** A signed-in device of an official over HTTP, and the telephone that makes their codes. */
public final class SecondStepFixture {

    private static final String PAGE = "/account/mine/second-step.xhtml";
    private static final String SET_UP = "/account/mine/second-step-set-up.xhtml";
    private static final Pattern SEALED = Pattern.compile("name=\"secret\" value=\"([^\"]+)\"");
    private static final Pattern TYPED = Pattern.compile("id=\"typed-secret\"><b>([A-Z2-7 ]+)</b>");
    private static final Pattern CODES = Pattern.compile("<li>(\\w{4}-\\w{4}-\\w{4})</li>");

    private final HttpVisitor http;
    private String sealed = "";
    private AuthenticatorSecret secret = new AuthenticatorSecret("");
    private long usedStep;

    private SecondStepFixture(HttpVisitor http) {
        this.http = http;
    }

    /** Lets a visitor who is signed in set it up, from the page to the recovery codes. */
    public static List<String> setUp(HttpVisitor visitor) throws IOException, InterruptedException {
        return new SecondStepFixture(visitor).setUp(false);
    }

    /** What the telephone shows at that moment for the secret that stands on the page. */
    public static String codeAt(Instant moment, String inGroups) {
        return new AuthenticatorSecret(inGroups.replace(" ", "")).codeOf(moment.getEpochSecond() / 30);
    }

    static SecondStepFixture signedIn(PersonId person) throws IOException, InterruptedException {
        SecondStepFixture device = new SecondStepFixture(HttpVisitor.here());
        device.http.signIn(PersonFixture.username(person), PersonFixture.SECRET);
        return device;
    }

    /** Another device of the same person: the same telephone makes the codes. */
    SecondStepFixture withSecretOf(SecondStepFixture other) {
        secret = other.secret;
        usedStep = other.usedStep;
        return this;
    }

    HttpVisitor http() {
        return http;
    }

    String secret() {
        return secret.base32();
    }

    String inGroups() {
        return secret.inGroups();
    }

    void openSetUp() throws IOException, InterruptedException {
        http.get(SET_UP);
        readSecret();
    }

    /** Brings the form of another person. */
    void takeSecretOf(SecondStepFixture other) {
        sealed = other.sealed;
        secret = other.secret;
    }

    /** Sets it up from beginning to end. */
    List<String> setUp(boolean own) throws IOException, InterruptedException {
        openSetUp();
        usedStep = Instant.now().getEpochSecond() / 30;
        confirm(usedCode(), own);
        return codes();
    }

    int confirm(String code, boolean own) throws IOException, InterruptedException {
        int status = http.post(SET_UP, "to=/&secret=" + encoded(sealed) + "&code=" + code + (own ? "&own=true" : ""));
        if (status == 200 && codes().isEmpty()) {
            readSecret();
        }
        return status;
    }

    /** The code with which it was set up. */
    String usedCode() {
        return code(0);
    }

    /** The code of so many steps after the set-up; before it, the one of now. */
    String code(int later) {
        return secret.codeOf((usedStep == 0 ? Instant.now().getEpochSecond() / 30 : usedStep) + later);
    }

    /** 302 when it was right, 200 when the page is shown again. */
    int pass(String code) throws IOException, InterruptedException {
        return pass(code, false);
    }

    int pass(String code, boolean own) throws IOException, InterruptedException {
        return http.post(PAGE, "act=pass&to=/&code=" + code + (own ? "&own=true" : ""));
    }

    boolean passes(String code) {
        try {
            return pass(code) == 302;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> renew(String code) throws IOException, InterruptedException {
        http.post(PAGE, "act=renew&code=" + code);
        return codes();
    }

    int end(String code) throws IOException, InterruptedException {
        return http.post(PAGE, "act=end&code=" + code);
    }

    static void await(CountDownLatch together) {
        try {
            together.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> codes() {
        return CODES.matcher(http.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private void readSecret() {
        sealed = found(SEALED);
        secret = new AuthenticatorSecret(found(TYPED).replace(" ", ""));
    }

    private String found(Pattern pattern) {
        Matcher matcher = pattern.matcher(http.body());
        if (!matcher.find()) {
            throw new IllegalStateException("Not on the page: " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
