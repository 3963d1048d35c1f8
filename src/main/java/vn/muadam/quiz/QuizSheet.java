package vn.muadam.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz before it is taken: its rules, the learner's attempts so far, and what they may do next.
 *
 * @param closedToHelp whether somebody helps now, and this is a test that is taken without
 * @param terms under which this learner takes it
 * @param neededRight how many right answers reach the pass mark; null where there is none
 * @param markedByHand whether a person may have to mark some of the answers
 */
public record QuizSheet(
        String courseKey,
        String courseTitle,
        String quizKey,
        String title,
        int questionCount,
        @Nullable Integer passMark,
        @Nullable Integer neededRight,
        boolean markedByHand,
        QuizTerms terms,
        int waitMinutes,
        GradingMethod grading,
        boolean closedToHelp,
        List<PastAttempt> attempts,
        NextTurn next) {

    /** How many right answers make at least that percent; a quiz scores every question alike. */
    static @Nullable Integer neededRight(@Nullable Integer passMark, int questionCount) {
        return passMark == null ? null : (passMark * questionCount + 99) / 100;
    }
}
