package vn.muadam.story;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import vn.muadam.testing.WebClient;

/**
 * A device that saves one answer after another through the API and keeps what the server has confirmed, as the page's own
 * script does.
 */
final class SavingLearner {

    private final WebClient client;
    private final Set<Integer> statuses = new ConcurrentSkipListSet<>();
    private final Map<Integer, Integer> confirmed = new TreeMap<>();
    private JsonObject paper;
    private int change;

    private SavingLearner(WebClient client) {
        this.client = client;
    }

    /** Signs in and begins that quiz. */
    static SavingLearner begin(WebClient client, String username, String secret, String quiz)
            throws IOException, InterruptedException {
        SavingLearner learner = new SavingLearner(client);
        client.signIn(username, secret);
        HttpResponse<String> answer = client.json("POST", "/api/v1/quizzes/" + quiz + "/attempts", "");
        learner.paper = JsonParser.parseString(answer.body()).getAsJsonObject();
        return learner;
    }

    String token() {
        return paper.get("token").getAsString();
    }

    /** The statuses of all answers since the last time this was asked. */
    Set<Integer> takeStatuses() {
        Set<Integer> taken = Set.copyOf(statuses);
        statuses.clear();
        return taken;
    }

    /** Per question the number of the last change that the server has confirmed. */
    Map<Integer, Integer> confirmed() {
        return confirmed;
    }

    /** Changes the answer to the next question, reads the paper again, and keeps what was confirmed. */
    int save() throws IOException, InterruptedException {
        change++;
        JsonArray questions = paper.getAsJsonArray("questions");
        JsonObject question = questions.get(change % questions.size()).getAsJsonObject();
        int slot = question.get("slot").getAsInt();
        JsonArray options = question.getAsJsonArray("options");
        int option = options.get(change / questions.size() % options.size())
                .getAsJsonObject()
                .get("number")
                .getAsInt();
        int status = client.json("PUT", "/api/v1/attempts/" + token() + "/responses", change(slot, option))
                .statusCode();
        statuses.add(status);
        if (status == 200) {
            confirmed.put(slot, change);
        }
        statuses.add(client.get("/api/v1/attempts/" + token()).statusCode());
        return status;
    }

    private String change(int slot, int option) {
        return """
                {"leaseId": "%s", "clientTime": "%s", "clientOffsetMillis": 0, "idempotencyKey": "change-%d",
                 "responses": [{"slot": %d, "slotSeq": %d, "chosen": [%d]}]}
                """.formatted(paper.get("leaseId").getAsString(), Instant.now(), change, slot, change, option);
    }
}
