package vn.muadam.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.CurrentCall;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.ServerLog;

@InContainer
class RequestWatchIT {

    private static final String OF_THE_PROXY = "proxy-4711-0815";

    @Inject
    private RequestWatch watch;

    private HttpVisitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = HttpVisitor.here();
    }

    @Test
    void everyAnswerNamesItsRequest() throws Exception {
        for (String path : List.of("/account/sign-in.xhtml", "/resources/css/tokens.css", "/enrolment/home.xhtml")) {
            visitor.get(path);

            assertThat(visitor.header(RequestId.HEADER)).as(path).matches("[2-9a-z]{10}");
        }
    }

    @Test
    void aNameFromTheProxyIsKept() throws Exception {
        visitor.get("/account/sign-in.xhtml", RequestId.HEADER, OF_THE_PROXY);

        assertThat(visitor.header(RequestId.HEADER)).isEqualTo(OF_THE_PROXY);
    }

    @Test
    void aNameOfAnotherFormIsReplaced() throws Exception {
        visitor.get("/account/sign-in.xhtml", RequestId.HEADER, "<script>alert(1)</script>");

        assertThat(visitor.header(RequestId.HEADER)).matches("[2-9a-z]{10}");
    }

    @Test
    void anErrorPageShowsWhatToSendAlong() throws Exception {
        assertThat(visitor.get("/khong-co-trang-nay.xhtml")).isEqualTo(404);

        assertThat(visitor.body())
                .contains("xin gửi kèm mã này")
                .contains("<code>" + visitor.header(RequestId.HEADER) + "</code>");
    }

    @Test
    void aPageThatDoesNotExistIsNoFault() throws Exception {
        visitor.get("/khong-co-trang-nay.xhtml");

        assertThat(ServerLog.ofRequest(visitor.header(RequestId.HEADER)))
                .noneMatch(line -> line.getString("loglevel", "").equals("SEVERE"));
    }

    @Test
    void aFaultOfTheApiNamesItsRequest() throws Exception {
        assertThat(visitor.get("/api/v1/certificates/khong-co-ma-nay")).isGreaterThanOrEqualTo(400);

        assertThat(visitor.body()).contains("\"requestId\":\"" + visitor.header(RequestId.HEADER) + "\"");
    }

    @Test
    void aBrokenPageIsLoggedOnceWithPageStatusAndRequest() throws Exception {
        assertThat(visitor.get(BrokenPageFixture.PATH + "?name=Nguyen")).isEqualTo(500);

        String id = visitor.header(RequestId.HEADER);
        assertThat(visitor.body()).contains("<code>" + id + "</code>");
        List<JsonObject> told = ServerLog.ofRequest(id).stream()
                .filter(line -> line.toString().contains("nobody foresaw this"))
                .toList();
        assertThat(told).singleElement().satisfies(line -> {
            assertThat(line.getString("message"))
                    .isEqualTo("Broken request: GET " + BrokenPageFixture.PATH + ", status 500");
            assertThat(line.toString()).doesNotContain("Nguyen");
        });
    }

    @Test
    void aSlowRequestIsToldByItsPageOnly() throws Exception {
        watch.answered(CurrentCall.request(), 200, Duration.ofMillis(1234));

        assertThat(ServerLog.ofRequest(RequestId.of(CurrentCall.request())))
                .extracting(line -> line.getString("message"))
                .anyMatch(message -> message.contains("Slow request: ") && message.contains("status 200, 1234 ms"))
                .noneMatch(message -> message.contains("?"));
    }

    @Test
    void requestsAreCountedByPageAndStatusAndNeverByAddress() throws Exception {
        visitor.get("/account/sign-in.xhtml?to=/somewhere");
        visitor.get("/khong-co-trang-nao-ten-la-vay.xhtml");
        visitor.get("/api/v1/certificates/khong-co-ma-nay");
        assertThat(visitor.get("/metrics?scope=application")).isEqualTo(200);

        assertThat(visitor.body())
                .containsPattern("muadam_requests_seconds_count\\{.*page=\"/account/sign-in.xhtml\".*status=\"2xx\"")
                .containsPattern("muadam_requests_seconds_count\\{.*page=\"no page\".*status=\"4xx\"")
                .containsPattern("muadam_requests_seconds_count\\{.*page=\"/api/v1/certificates/\\{code\\}\"")
                .doesNotContain("khong-co");
    }
}
