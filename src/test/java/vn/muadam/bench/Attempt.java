package vn.muadam.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;

/** One try of a learner at the last test, as the page with its script makes it over HTTP. */
final class Attempt {

    private static final Pattern TOKEN = Pattern.compile("data-token=\"([^\"]+)\"");
    private static final String QUIZ = "/quiz/quiz.xhtml?course=k6&quiz=final";

    private final Caller caller;
    private final Learner learner;
    private final String token;
    private int sequence;

    private Attempt(Caller caller, Learner learner, String token) {
        this.caller = caller;
        this.learner = learner;
        this.token = token;
    }

    /** Reads the rules, begins, and gets the paper. */
    static Attempt begin(Caller caller, Learner learner) throws IOException {
        caller.get(QUIZ, learner.cookies()).expect("id=\"start\"");
        Answer begun = caller.post("/quiz/quiz.xhtml", learner.cookies(), "course=k6&quiz=final")
                .expectWay("/quiz/attempt.xhtml?token=");
        String path = begun.location().substring(begun.location().indexOf("/quiz/"));
        Answer paper = caller.get(path, learner.cookies()).expect("data-slot=\"" + LongerTest.QUESTIONS + "\"");
        return new Attempt(caller, learner, paper.find(TOKEN));
    }

    /** Saves an answer. */
    void answer(int slot) throws IOException {
        sequence++;
        String given = "{\"slot\":%d,\"slotSeq\":%d,\"values\":[\"%d\"]}".formatted(slot, sequence, sequence % 2);
        caller.json("PUT", api() + "/responses", learner.cookies(), request(given))
                .expect("\"slotSeq\":" + sequence);
    }

    /** Hands in, and looks at the result. */
    void finish() throws IOException {
        caller.json("POST", api() + "/submission", learner.cookies(), request(""))
                .expect("FINISHED");
        caller.get("/quiz/result.xhtml?token=" + token, learner.cookies()).expect("<main");
    }

    private String api() {
        return "/api/v1/attempts/" + token;
    }

    private String request(String responses) {
        return "{\"leaseId\":\"%s\",\"clientTime\":\"%s\",\"clientOffsetMillis\":0,\"idempotencyKey\":\"%s\",\"responses\":[%s]}"
                .formatted(learner.device(), Instant.now(), token.substring(0, 8) + "-" + sequence, responses);
    }
}
