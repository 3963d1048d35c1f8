package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.RunningServer;

/** Nobody's name, telephone number, PIN, cookie or token is in any file that the server logs to, whatever people do. */
@Tag("servers")
class QuietLogsIT {

    private static final String PIN = "246810";
    private static final String WRONG_PIN = "864209";
    private static final String SHARED_PHONE = "0900000001";
    private static final String UNKNOWN_PHONE = "0987654321";
    private static final String SEARCHED = "Diễm Phương";
    private static final String TYPED_NAME = "Trần Văn Út Mười Hai";

    private final Set<String> secrets = new TreeSet<>();
    private final Map<Path, Long> read = new HashMap<>();
    private RunningServer server;

    @Test
    void whatPeopleDoLeavesNothingOfThemInTheLogs() throws Exception {
        try (RunningServer running =
                RunningServer.prepare("quiet", "postgresql").start()) {
            server = running;
            theFiguresAreClosedUnlessTheOperatorOpensThem();
            for (Path log : server.log().files()) {
                read.put(log, Files.size(log)); // a demo tells its invented accounts when it starts
            }
            signIns();
            learning();
            certificates();
            staffWork();
            faults();
        }

        assertThat(server.log().brokenRequests())
                .as("only the form whose state nobody could have made")
                .allMatch(line -> line.contains("POST \\/account\\/sign-in.xhtml"));
        assertThat(secrets).hasSizeGreaterThan(15);
        for (Path log : server.log().files()) {
            String told = tail(log);
            for (String secret : secrets) {
                assertThat(told).as(log.getFileName() + " tells " + secret).doesNotContainPattern(alone(secret));
            }
        }
    }

    /** Open they are in {@link HttpsIT}. */
    private void theFiguresAreClosedUnlessTheOperatorOpensThem() throws Exception {
        HttpVisitor stranger = visitor();

        assertThat(stranger.get("/metrics")).isNotEqualTo(200);
        assertThat(stranger.body()).doesNotContain("muadam_");
    }

    private void signIns() throws Exception {
        HttpVisitor somebody = visitor();
        tryToSignIn(somebody, "hocvien", WRONG_PIN);
        tryToSignIn(somebody, UNKNOWN_PHONE, WRONG_PIN);
        tryToSignIn(somebody, SHARED_PHONE, PIN);
        assertThat(somebody.body()).as("asked who they are").contains("Phạm Thị Bé Bảy");
        keepFirst("name=\"choiceToken\" value=\"([^\"]+)\"", somebody.body());
        keep(PIN, WRONG_PIN, SHARED_PHONE, UNKNOWN_PHONE, "+84900000001", "Phạm Thị Bé Bảy", "Lê Văn Năm");
        keep(somebody);
    }

    private void learning() throws Exception {
        HttpVisitor learner = signedIn("hocvien");
        learner.get("/enrolment/home.xhtml");
        learner.get("/enrolment/course.xhtml?course=k6");
        learner.get("/enrolment/lesson.xhtml?course=k6&lesson=b1");
        assertThat(learner.send("POST", "/api/v1/quizzes/k6/pretest/attempts", ""))
                .isLessThan(500);
        String paper = learner.body();
        String token = keepFirst("\"token\":\"([^\"]+)\"", paper);
        String attempt = "/api/v1/attempts/" + token;
        learner.get("/quiz/attempt.xhtml?token=" + token);
        assertThat(learner.send("PUT", attempt + "/responses", answer(paper, 1)))
                .isEqualTo(200);
        assertThat(learner.send("PUT", attempt + "/responses", answer(paper, 99)))
                .isEqualTo(422);
        assertThat(learner.send("PUT", attempt + "/responses", "{\"leaseId\": \"" + TYPED_NAME))
                .isEqualTo(400);
        assertThat(learner.send("POST", attempt + "/submission", answer(paper, 1)))
                .isEqualTo(200);
        assertThat(learner.get("/quiz/result.xhtml?token=" + token)).isEqualTo(200);
        learner.get("/quiz/result.xhtml?token=" + token + "x");
        keep(TYPED_NAME, "Nguyễn Thị Bé Sáu");
        keep(learner);
    }

    private void certificates() throws Exception {
        HttpVisitor holder = signedIn("totruong");
        holder.get("/certificate/mine/certificates.xhtml");
        String code = keepFirst("certificate\\.xhtml\\?code=([A-Z0-9-]+)", holder.body());
        holder.get("/certificate/mine/certificate.xhtml?code=" + code);
        assertThat(holder.get("/certificate/mine/pdf?code=" + code)).isEqualTo(200);
        assertThat(visitor().get("/v/" + code)).isLessThan(400);
        assertThat(visitor().get("/api/v1/certificates/" + code)).isEqualTo(200);
        visitor().get("/v/" + code + "9");
        keep("Huỳnh Văn Tám");
        keep(holder);
    }

    private void staffWork() throws Exception {
        HttpVisitor officer = signedIn("canboxa");
        officer.get("/identity/manage/names.xhtml");
        assertThat(officer.body()).contains("Trần Văn Út");
        Matcher person = Pattern.compile("name=\"person\" value=\"(\\d+)\"").matcher(officer.body());
        assertThat(person.find()).isTrue();
        officer.post("/identity/manage/names.xhtml", "person=" + person.group(1) + "&page=1&name=");
        officer.post(
                "/identity/manage/names.xhtml", "person=" + person.group(1) + "&page=1&name=" + encoded(TYPED_NAME));
        officer.get("/reporting/manage/people.xhtml?q=" + encoded(SEARCHED));
        officer.get("/reporting/manage/people.xhtml?q=" + encoded(SHARED_PHONE));
        officer.get("/account/mine/second-step-set-up.xhtml");
        String typed = keepFirst("id=\"typed-secret\"><b>([A-Z2-7 ]+)", officer.body());
        String sealed = keepFirst("name=\"secret\" value=\"([^\"]+)\"", officer.body());
        assertThat(officer.post("/account/mine/second-step-set-up.xhtml", "code=000000&secret=" + encoded(sealed)))
                .isEqualTo(200);
        keep(typed.replace(" ", ""));
        keep("Trần Văn Út", SEARCHED, "diem phuong", "Lê Hoàng Phúc");
        keep(officer);
    }

    private void faults() throws Exception {
        HttpVisitor stranger = visitor();
        assertThat(stranger.get("/" + encoded(TYPED_NAME) + ".xhtml?phone=" + UNKNOWN_PHONE))
                .isEqualTo(404);
        stranger.get("/api/v1/" + encoded(TYPED_NAME));
        stranger.post("/account/sign-in.xhtml", "signIn=signIn&jakarta.faces.ViewState=" + encoded(TYPED_NAME));
        stranger.cookie("muadam", "a-cookie-that-nobody-gave-4711");
        stranger.get("/enrolment/home.xhtml");
        stranger.comingFrom("http://elsewhere.example");
        stranger.post("/sign-out", "name=" + encoded(TYPED_NAME));
        keep("a-cookie-that-nobody-gave-4711");
    }

    private HttpVisitor signedIn(String username) throws Exception {
        HttpVisitor visitor = visitor();
        visitor.signIn(username, PIN);
        return visitor;
    }

    private HttpVisitor visitor() {
        return HttpVisitor.at(server.url());
    }

    private static void tryToSignIn(HttpVisitor visitor, String identifier, String secret) throws Exception {
        visitor.post(
                "/account/sign-in.xhtml",
                "signIn=signIn&submit=x&to=/&jakarta.faces.ViewState=stateless&identifier=" + identifier + "&secret="
                        + secret);
    }

    private static String answer(String paper, int slot) {
        return "{\"leaseId\":\"%s\",\"idempotencyKey\":\"k%d\",\"responses\":[{\"slot\":%d,\"slotSeq\":1,\"values\":[\"%s\"]}]}"
                .formatted(first("\"leaseId\":\"([^\"]+)\"", paper), slot, slot, first("\"number\":(\\d+)", paper));
    }

    private void keep(String... more) {
        secrets.addAll(List.of(more));
    }

    private void keep(HttpVisitor visitor) {
        visitor.cookies().stream().filter(value -> value.length() >= 10).forEach(secrets::add);
    }

    private String keepFirst(String pattern, String body) {
        String found = first(pattern, body);
        secrets.add(found);
        return found;
    }

    private static String first(String pattern, String body) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** A PIN is six digits, and six digits may also be part of a time. */
    private static Pattern alone(String secret) {
        return Pattern.compile("(?<![0-9])" + Pattern.quote(secret) + "(?![0-9])");
    }

    private String tail(Path log) throws IOException {
        byte[] all = Files.readAllBytes(log);
        int from = Math.toIntExact(read.getOrDefault(log, 0L));
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
