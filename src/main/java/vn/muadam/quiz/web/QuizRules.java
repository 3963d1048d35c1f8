package vn.muadam.quiz.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.muadam.quiz.NextTurn;
import vn.muadam.quiz.QuizSheet;

/** The rules of a quiz, each a sentence that a learner understands. */
final class QuizRules {

    private final QuizSheet sheet;
    private final Words words;

    QuizRules(QuizSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** What it takes: "10 câu. Đúng từ 8 câu là đạt." */
    String task() {
        Integer passMark = sheet.passMark();
        if (sheet.markedByHand() && passMark != null) {
            return words.text("quiz.help.passPercent", sheet.questionCount(), passMark);
        }
        return sheet.neededRight() == null
                ? words.text("quiz.help.noPassMark", sheet.questionCount())
                : words.text(
                        "quiz.help.passMark",
                        sheet.questionCount(),
                        sheet.neededRight(),
                        Objects.requireNonNull(sheet.passMark()));
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Integer limit = sheet.terms().timeLimitMinutes();
        sentences.add(limit == null ? words.text("quiz.help.noLimit") : words.text("quiz.help.limit", limit));
        Instant closesAt = sheet.terms().closesAt();
        if (closesAt != null) {
            sentences.add(words.text("quiz.help.closes", words.moment(closesAt)));
        }
        Integer attempts = sheet.terms().maxAttempts();
        sentences.add(
                attempts == null
                        ? words.text("quiz.help.anyNumber", words.text("GradingMethod." + sheet.grading()))
                        : words.text("quiz.help.attempts", attempts));
        if (makesWait()) {
            sentences.add(words.text("quiz.help.waitRule", sheet.waitMinutes()));
        }
        if (sheet.markedByHand()) {
            sentences.add(words.text("quiz.help.byHand"));
        }
        sentences.add(words.text("quiz.help.network"));
        return sentences;
    }

    /** Why no attempt begins now, and what to do; empty where one may. */
    String obstacle() {
        if (sheet.closedToHelp()) {
            return words.text("quiz.notAssisted");
        }
        NextTurn next = sheet.next();
        Instant closedAt = next.closedAt();
        if (closedAt != null) {
            return words.text("quiz.closed", words.moment(closedAt));
        }
        if (next.isUsedUp()) {
            return words.text("quiz.noAttemptLeft");
        }
        Instant opensAt = next.opensAt();
        if (opensAt != null) {
            return words.text("quiz.notOpen", words.moment(opensAt));
        }
        return next.allowedAt() == null ? "" : words.text("quiz.help.wait", words.momentToCome(next.allowedAt()));
    }

    private boolean makesWait() {
        boolean once = Objects.equals(sheet.terms().maxAttempts(), 1);
        return sheet.passMark() != null && sheet.waitMinutes() > 0 && !once;
    }
}
