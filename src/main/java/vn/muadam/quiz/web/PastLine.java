package vn.muadam.quiz.web;

import vn.muadam.quiz.PastAttempt;
import vn.muadam.shared.web.PageView;

/**
 * An earlier attempt as a row.
 *
 * @param state the style of its state word: done, late, wait or none
 */
public record PastLine(String href, String title, String when, String note, String state) {

    static PastLine of(PastAttempt attempt, Words words, PageView page) {
        String percent = page.points(attempt.percent());
        String note = words.text("quiz.label." + kindOf(attempt), percent)
                + (attempt.assisted() ? ", " + words.text("quiz.label.assisted") : "");
        return new PastLine(
                Links.result(attempt.token()),
                words.text("quiz.label.attempt", attempt.number()),
                page.moment(attempt.submittedAt()),
                note,
                stateOf(attempt));
    }

    private static String kindOf(PastAttempt attempt) {
        if (attempt.isAbandoned()) {
            return "abandoned";
        }
        if (attempt.waiting()) {
            return "waiting";
        }
        if (attempt.percent() == null) {
            return "handedIn";
        }
        return attempt.passed() ? "passed" : attempt.failed() ? "failed" : "score";
    }

    private static String stateOf(PastAttempt attempt) {
        if (attempt.passed()) {
            return "done";
        }
        return attempt.failed() || attempt.isAbandoned() ? "late" : attempt.percent() == null ? "wait" : "";
    }

    public String icon() {
        return state.equals("done") ? "done" : state.equals("late") ? "redo" : "clock";
    }
}
