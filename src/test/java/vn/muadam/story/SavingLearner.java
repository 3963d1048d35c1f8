package vn.muadam.story;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
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
    private String lastMessage = "";

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

    /** What the last refusal told the person. */
    String lastMessage() {
        return lastMessage;
    }

    /** Per question the number of the last change that is stored. */
    Map<Integer, Integer> stored() throws IOException, InterruptedException {
        Map<Integer, Integer> stored = new TreeMap<>();
        String answer = client.get("/api/v1/attempts/" + token()).body();
        for (JsonElement question :
                JsonParser.parseString(answer).getAsJsonObject().getAsJsonArray("questions")) {
            JsonObject one = question.getAsJsonObject();
            stored.put(one.get("slot").getAsInt(), one.get("slotSeq").getAsInt());
        }
        stored.values().removeIf(changes -> changes == 0);
        return stored;
    }

    /** Changes the answer to the next question, reads the paper again, and keeps what was confirmed. */
    int save() throws IOException, InterruptedException {
        change++;
        return saveAgain();
    }

    /** Sends the last change once more, as a device does that got no answer or was asked to try again. */
    int saveAgain() throws IOException, InterruptedException {
        JsonArray questions = paper.getAsJsonArray("questions");
        JsonObject question = questions.get(change % questions.size()).getAsJsonObject();
        int slot = question.get("slot").getAsInt();
        JsonArray options = question.getAsJsonArray("options");
        int option = options.get(change / questions.size() % options.size())
                .getAsJsonObject()
                .get("number")
                .getAsInt();
        HttpResponse<String> answer =
                client.json("PUT", "/api/v1/attempts/" + token() + "/responses", change(slot, option));
        statuses.add(answer.statusCode());
        if (answer.statusCode() == 200) {
            confirmed.put(slot, change);
        } else {
            lastMessage = messageOf(answer.body());
        }
        statuses.add(client.get("/api/v1/attempts/" + token()).statusCode());
        return answer.statusCode();
    }

    /** A proxy that reaches no server answers with a page of its own. */
    private static String messageOf(String body) {
        return body.startsWith("{")
                ? JsonParser.parseString(body).getAsJsonObject().get("message").getAsString()
                : "";
    }

    private String change(int slot, int option) {
        return """
                {"leaseId": "%s", "clientTime": "%s", "clientOffsetMillis": 0, "idempotencyKey": "change-%d",
                 "responses": [{"slot": %d, "slotSeq": %d, "values": ["%d"]}]}
                """.formatted(paper.get("leaseId").getAsString(), Instant.now(), change, slot, change, option);
    }
}
