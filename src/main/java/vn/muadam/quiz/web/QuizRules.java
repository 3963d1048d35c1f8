package vn.muadam.quiz.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        sentences.add(
                sheet.timeLimitMinutes() == null
                        ? words.text("quiz.help.noLimit")
                        : words.text("quiz.help.limit", sheet.timeLimitMinutes()));
        sentences.add(
                sheet.maxAttempts() == null
                        ? words.text("quiz.help.anyNumber", words.text("GradingMethod." + sheet.grading()))
                        : words.text("quiz.help.attempts", sheet.maxAttempts()));
        if (makesWait()) {
            sentences.add(words.text("quiz.help.waitRule", sheet.waitMinutes()));
        }
        sentences.add(words.text("quiz.help.network"));
        return sentences;
    }

    private boolean makesWait() {
        boolean once = Objects.equals(sheet.maxAttempts(), 1);
        return sheet.passMark() != null && sheet.waitMinutes() > 0 && !once;
    }
}
