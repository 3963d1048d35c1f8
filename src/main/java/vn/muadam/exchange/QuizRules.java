package vn.muadam.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** How a quiz of the package is put together, marked and shown. An empty number means that there is no such limit. */
public record QuizRules(
        Purpose purpose,
        List<Draw> draw,
        OptionalInt passMark,
        OptionalInt attempts,
        int waitMinutes,
        Grading grading,
        OptionalInt timeLimitMinutes,
        Set<Shuffle> shuffle,
        Scoring scoring,
        ReviewStyle review,
        @LeftOutWhenEmpty List<Band> feedback) {

    /** What reports call the quiz; it decides nothing by itself. */
    public enum Purpose {
        PRETEST,
        PRACTICE,
        TEST
    }

    /** Which attempt counts. */
    public enum Grading {
        HIGHEST,
        LATEST,
        FIRST,
        AVERAGE
    }

    /** What is shown in another order to every learner. */
    public enum Shuffle {
        QUESTIONS,
        OPTIONS
    }

    /** How several right answers are marked. */
    public enum Scoring {
        PER_OPTION,
        ALL_OR_NOTHING,
        RIGHT_MINUS_WRONG
    }

    /** When a learner sees what was right. */
    public enum ReviewStyle {
        PRACTICE,
        TEST,
        EXAM
    }

    /** What is said from that percent on, up to the next band, and the keys of the lessons to read again. */
    public record Band(int from, String text, List<String> read, Position at) {}

    /** Some questions for an attempt: one by its key, or any so many of a category that bear a tag or a difficulty. */
    public record Draw(
            Optional<String> question,
            String category,
            Optional<String> tag,
            Set<Integer> difficulty,
            int count,
            boolean deep,
            Position at) {

        boolean admits(GiftQuestion candidate) {
            if (question.isPresent()) {
                return question.get().equals(candidate.key());
            }
            boolean inCategory = candidate.category().equals(category)
                    || (deep && candidate.category().startsWith(category + "/"));
            return inCategory
                    && tag.map(candidate.tags()::contains).orElse(true)
                    && (difficulty.isEmpty() || candidate.difficulty().stream().anyMatch(difficulty::contains));
        }
    }
}
