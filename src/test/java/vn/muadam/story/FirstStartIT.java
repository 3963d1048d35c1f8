package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.muadam.account.SecondStepFixture;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.RunningServer;

/** An installation for real people, from the empty database to the administrator's dashboard. */
@Tag("servers")
class FirstStartIT {

    private static final String PAGE = "/account/first-administrator.xhtml";
    private static final String SECRET = "ba con vịt trời bay";
    private static final Map<String, String> REAL = Map.of("MUADAM_DEMO", "false");
    private static final Pattern CODE = Pattern.compile("one-time code ([0-9A-Z]{5}(?:-[0-9A-Z]{5}){3})");
    private static final String NOTHING_YET = "/reporting/manage/before-courses.xhtml";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern CAN_THO = Pattern.compile("<option value=\"(\\d+)\"[^>]*>Thành phố Cần Thơ<");

    @Test
    void whoeverReadsTheLogBecomesTheFirstAdministrator() throws Exception {
        try (RunningServer server = RunningServer.prepare("first-start", "derby")) {
            server.start(REAL);
            HttpVisitor visitor = HttpVisitor.at(server.url());
            String code = codeIn(server);
            String canTho = theSignInPageLeadsThere(visitor);

            mistakesAreToldAndCostNothing(visitor, code, canTho);
            String winner = ofTwoAtOnceOneWins(server, code, canTho);
            theWayInIsClosed(server, code, canTho);
            theAdministratorSeesTheirProvince(server, winner);

            assertThat(server.log().brokenRequests()).isEmpty();
            assertThat(Files.readString(server.log().messages())).doesNotContain(SECRET, "Nguyễn Thị Lan");
        }
    }

    private static String codeIn(RunningServer server) throws IOException {
        List<String> codes = CODE.matcher(Files.readString(server.log().messages()))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(codes).hasSize(1);
        return codes.get(0);
    }

    private static String theSignInPageLeadsThere(HttpVisitor visitor) throws Exception {
        visitor.get("/enrolment/home.xhtml");
        assertThat(visitor.location()).contains("/account/sign-in.xhtml");
        visitor.get("/account/sign-in.xhtml");
        assertThat(visitor.body()).contains(PAGE).doesNotContain("recover.xhtml");
        assertThat(visitor.get("/account/recover.xhtml"))
                .as("no gateway for text messages")
                .isEqualTo(404);

        assertThat(visitor.get(PAGE)).isEqualTo(200);
        Matcher option = CAN_THO.matcher(visitor.body());
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    private static void mistakesAreToldAndCostNothing(HttpVisitor visitor, String code, String place) throws Exception {
        assertThat(visitor.post(PAGE, form(code, "lan.nguyen", "quá ngắn", place)))
                .isEqualTo(200);
        assertThat(visitor.body())
                .contains("từ 10 đến 200 ký tự", "value=\"Nguyễn Thị Lan\"", "value=\"lan.nguyen\"", code)
                .contains("value=\"" + place + "\" selected")
                .doesNotContain("quá ngắn");

        visitor.post(PAGE, form(code, "lan.nguyen", SECRET, ""));
        assertThat(visitor.body()).contains("Hãy chọn nơi bạn quản trị");

        visitor.post(PAGE, form("AAAAA-BBBBB-CCCCC-DDDDD", "lan.nguyen", SECRET, place));
        assertThat(visitor.body()).contains("Mã dùng một lần chưa đúng").doesNotContain(SECRET);
    }

    private static String ofTwoAtOnceOneWins(RunningServer server, String code, String place) throws Exception {
        Future<Integer> lan = posted(server, form(code, "lan.nguyen", SECRET, place));
        Future<Integer> minh = posted(server, form(code, "minh.tran", SECRET, place));

        assertThat(List.of(lan.get(), minh.get())).containsExactlyInAnyOrder(302, 200);
        return lan.get() == 302 ? "lan.nguyen" : "minh.tran";
    }

    private static Future<Integer> posted(RunningServer server, String form) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return HttpVisitor.at(server.url()).post(PAGE, form);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void theWayInIsClosed(RunningServer server, String code, String place) throws Exception {
        HttpVisitor late = HttpVisitor.at(server.url());

        assertThat(late.get(PAGE)).isEqualTo(404);
        assertThat(late.post(PAGE, form(code, "minh.tran2", SECRET, place))).isEqualTo(200);
        assertThat(late.body()).contains("Đã có người quản trị");
        late.get("/account/sign-in.xhtml?created=true");
        assertThat(late.body()).contains("Đã tạo tài khoản quản trị").doesNotContain(PAGE);
    }

    private static void theAdministratorSeesTheirProvince(RunningServer server, String username) throws Exception {
        HttpVisitor administrator = HttpVisitor.at(server.url());

        administrator.signIn(username, SECRET);
        assertThat(administrator.get("/reporting/manage/teams.xhtml"))
                .as("no official yet")
                .isEqualTo(302);
        assertThat(administrator.location()).contains("/account/mine/second-step.xhtml?to=");
        assertThat(SecondStepFixture.setUp(administrator)).hasSize(10);
        administrator.get("/");
        assertThat(administrator.location()).endsWith("/reporting/manage/dashboard.xhtml");
        administrator.get(administrator.location());
        assertThat(administrator.location()).endsWith(NOTHING_YET);
        assertThat(administrator.get(NOTHING_YET)).isEqualTo(200);
        assertThat(administrator.body())
                .contains("Chưa có khóa học nào được công bố", "Quản trị tỉnh, Thành phố Cần Thơ");

        publishTheCourse(administrator);

        for (String page : List.of("dashboard", "teams", "people")) {
            assertThat(administrator.get("/reporting/manage/" + page + ".xhtml"))
                    .as(page)
                    .isEqualTo(200);
            assertThat(administrator.body()).contains("Thành phố Cần Thơ");
        }
        assertThat(administrator.get(NOTHING_YET)).isEqualTo(302);
        assertThat(administrator.get("/identity/manage/names.xhtml")).isEqualTo(200);
    }

    private static void publishTheCourse(HttpVisitor administrator) throws Exception {
        administrator.get("/course/manage/course.xhtml?course=k6");
        Matcher version = VERSION.matcher(administrator.body());
        assertThat(version.find()).isTrue();
        assertThat(administrator.post(
                        "/course/manage/course.xhtml", "course=k6&act=publish&version=" + version.group(1)))
                .isEqualTo(302);
    }

    private static String form(String code, String identifier, String secret, String place) {
        return "create=create&submit=x&jakarta.faces.ViewState=stateless"
                + field("code", code)
                + field("name", "Nguyễn Thị Lan")
                + field("place", place)
                + field("identifier", identifier)
                + field("secret", secret)
                + field("repeatedSecret", secret);
    }

    private static String field(String name, String value) {
        return "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
