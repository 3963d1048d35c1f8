package vn.muadam.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Saving one answer, beside the yardstick (d). */
final class AnswerWorks {

    static final String ROW = "(d) the same row by plain JDBC";
    static final String ANSWER = "saving an answer";

    private static final int AT_ONCE = 20;

    private final Caller caller;
    private final Deque<Attempt> open = new ArrayDeque<>();
    private final AtomicInteger sequence = new AtomicInteger();

    AnswerWorks(Caller caller, Cast cast) throws IOException {
        this.caller = caller;
        for (Learner learner : cast.answerers()) {
            open.add(Attempt.begin(caller, learner));
        }
    }

    List<Work> all() {
        return List.of(new Work(ROW, AT_ONCE, this::writeRow), answer());
    }

    Work answer() {
        return new Work(ANSWER, AT_ONCE, this::save);
    }

    private void writeRow() throws IOException {
        int number = sequence.incrementAndGet();
        String path = "%s/answer?attempt=%d&slot=%d&seq=%d&key=yardstick-%d"
                .formatted(Yardstick.ROOT, number % Preparation.YARDSTICK_ATTEMPTS, slot(), number, number);
        caller.json("POST", path, "", "{\"responses\":[]}").expect("{\"stored\":1}");
    }

    /** Each attempt is one learner's, so no two answer it at the same time. */
    private void save() throws IOException {
        Attempt attempt = take();
        attempt.answer(slot());
        give(attempt);
    }

    private synchronized Attempt take() {
        return open.removeFirst();
    }

    private synchronized void give(Attempt attempt) {
        open.addLast(attempt);
    }

    private static int slot() {
        return 1 + ThreadLocalRandom.current().nextInt(LongerTest.QUESTIONS);
    }
}
