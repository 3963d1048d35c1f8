package vn.muadam.quiz.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonFixture;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** The save protocol as a device meets it: over HTTP, with the cookies of somebody who signed in on the page. */
@InContainer
class AttemptResourceIT {

    private final HttpClient device =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private JsonObject paper;
    private String attempt;

    @BeforeEach
    void aLearnerBeginsTheFinalQuiz() throws Exception {
        PersonId learner = aPerson()
                .memberOf(UnitFixture.aTeamIn(UnitFixture.communeOf(UnitFixture.province("92"), 0)))
                .store();
        signIn(device, PersonFixture.username(learner));
        paper = json(send(device, "POST", "/api/v1/quizzes/k6/final/attempts", ""));
        attempt = "/api/v1/attempts/" + paper.getString("token");
    }

    @Test
    void aRequestThatIsSentAgainIsAnsweredAlike() throws Exception {
        String body = saving(lease(), Instant.now(), 1);

        HttpResponse<String> first = send(device, "PUT", attempt + "/responses", body);
        HttpResponse<String> again = send(device, "PUT", attempt + "/responses", body);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).getJsonArray("responses")).isEqualTo(json(first).getJsonArray("responses"));
        assertThat(json(send(device, "GET", attempt, ""))
                        .getJsonArray("questions")
                        .getJsonObject(0)
                        .getInt("slotSeq"))
                .isEqualTo(1);
    }

    @Test
    void aDeviceWithoutTheLeaseIsAnswered409AndWhatIsStored() throws Exception {
        HttpResponse<String> answer =
                send(device, "PUT", attempt + "/responses", saving("another-lease", Instant.now(), 1));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).getString("error")).isEqualTo("attempt.leaseTaken");
        assertThat(json(answer).getJsonArray("responses")).hasSize(10);
    }

    @Test
    void somebodyElsesAttemptAndOneThatNeverWasAreAnswered404() throws Exception {
        HttpClient stranger =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        signIn(stranger, PersonFixture.username(aPerson().store()));
        String body = saving(lease(), Instant.now(), 1);

        assertThat(send(stranger, "GET", attempt, "").statusCode()).isEqualTo(404);
        assertThat(send(stranger, "PUT", attempt + "/responses", body).statusCode())
                .isEqualTo(404);
        assertThat(send(device, "PUT", attempt + "x/responses", body).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aClosedAttemptAnswers410ToWhatIsNewAnd200ToTheSameHandIn() throws Exception {
        String handIn = saving(lease(), Instant.now(), 1);
        assertThat(send(device, "POST", attempt + "/submission", handIn).statusCode())
                .isEqualTo(200);

        assertThat(send(device, "POST", attempt + "/submission", handIn).statusCode())
                .isEqualTo(200);
        assertThat(send(device, "PUT", attempt + "/responses", saving(lease(), Instant.now(), 2))
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void anAnswerAfterTheDeadlineIsAnswered422WithASentence() throws Exception {
        Rows.change(
                "update attempt set started_at = ?, deadline = ? where token = ?",
                Timestamp.from(Instant.now().minusSeconds(1800)),
                Timestamp.from(Instant.now().minusSeconds(600)),
                paper.getString("token"));

        HttpResponse<String> late = send(device, "PUT", attempt + "/responses", saving(lease(), Instant.now(), 1));
        HttpResponse<String> inTime = send(
                device,
                "PUT",
                attempt + "/responses",
                saving(lease(), Instant.now().minusSeconds(900), 1));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(json(late).getString("error")).isEqualTo("attempt.tooLate");
        assertThat(json(late).getString("message")).startsWith("Đã hết giờ lúc");
        assertThat(inTime.statusCode()).isEqualTo(200);
        assertThat(json(inTime).getBoolean("lateSync")).isTrue();
    }

    @Test
    void aPageOfTheVersionBeforeSavesAndReadsItsNumbersAsItDid() throws Exception {
        String before = saving(lease(), Instant.now(), 1).replaceAll("\"values\":\\[\"(\\d+)\"]", "\"chosen\":[$1]");

        HttpResponse<String> answer = send(device, "PUT", attempt + "/responses", before);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonObject receipt = json(answer).getJsonArray("responses").getJsonObject(0);
        assertThat(before)
                .contains("\"chosen\":[" + receipt.getJsonArray("chosen").getString(0) + "]");
    }

    @Test
    void whatCannotBeReadIsAnswered400AndAStranger401() throws Exception {
        assertThat(send(device, "PUT", attempt + "/responses", "{}").statusCode())
                .isEqualTo(400);
        assertThat(send(HttpClient.newHttpClient(), "PUT", attempt + "/responses", saving(lease(), Instant.now(), 1))
                        .statusCode())
                .isEqualTo(401);
    }

    private String lease() {
        return paper.getString("leaseId");
    }

    /** Question 1 answered by its first option, with a device's clock that agrees with the server's. */
    private String saving(String lease, Instant givenAt, int slotSeq) {
        int option = paper.getJsonArray("questions")
                .getJsonObject(0)
                .getJsonArray("options")
                .getJsonObject(0)
                .getInt("number");
        return Json.createObjectBuilder()
                .add("leaseId", lease)
                .add("clientTime", givenAt.toString())
                .add("clientOffsetMillis", 0)
                .add("idempotencyKey", "key-" + slotSeq)
                .add(
                        "responses",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("slot", 1)
                                        .add("slotSeq", slotSeq)
                                        .add("givenAt", givenAt.toString())
                                        .add("values", Json.createArrayBuilder().add(Integer.toString(option)))))
                .build()
                .toString();
    }

    private static void signIn(HttpClient client, String username) throws IOException, InterruptedException {
        String form = "signIn=signIn&identifier=" + username + "&secret=" + PersonFixture.SECRET
                + "&submit=x&to=" + URLEncoder.encode("/", StandardCharsets.UTF_8)
                + "&jakarta.faces.ViewState=stateless";
        HttpRequest request = HttpRequest.newBuilder(URI.create(As.address() + "/account/sign-in.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        client.send(request, BodyHandlers.discarding());
    }

    private static HttpResponse<String> send(HttpClient client, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(As.address() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
