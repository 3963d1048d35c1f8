package vn.muadam.demo;

import java.time.Instant;

/**
 * One try at the final test that nobody made.
 *
 * @param mark the points of {@link #QUESTIONS}
 */
record InventedAttempt(long id, String token, Instant startedAt, Instant finishedAt, int mark) {

    static final int QUESTIONS = 10;

    private static final int PASS_MARK_PERCENT = 80;

    int percent() {
        return mark * 100 / QUESTIONS;
    }

    boolean isPassed() {
        return percent() >= PASS_MARK_PERCENT;
    }
}
