package vn.muadam.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Whole attempts of many learners at once: rules, start, paper, every answer by itself, hand-in, result. */
final class AttemptWorks {

    static final String ATTEMPT = "whole attempt of " + LongerTest.QUESTIONS + " questions";

    private static final int AT_ONCE = 50;

    private final Caller caller;
    private final List<Learner> examinees;
    private final AtomicInteger next = new AtomicInteger();

    AttemptWorks(Caller caller, Cast cast) {
        this.caller = caller;
        this.examinees = cast.examinees();
    }

    List<Work> all() {
        return List.of(new Work(ATTEMPT, AT_ONCE, this::make));
    }

    private void make() throws IOException {
        Attempt attempt = Attempt.begin(caller, examinees.get(next.getAndIncrement() % examinees.size()));
        for (int slot = 1; slot <= LongerTest.QUESTIONS; slot++) {
            attempt.answer(slot);
        }
        attempt.finish();
    }
}
