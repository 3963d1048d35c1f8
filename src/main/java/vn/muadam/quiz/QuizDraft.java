package vn.muadam.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;

/**
 * The rules of a quiz as they were read, for the activity that it fills.
 *
 * @param passMark percent of the maximum, or null where there is nothing to pass
 * @param maxAttempts null for any number
 */
public record QuizDraft(
        ActivityId activity,
        QuizPurpose purpose,
        @Nullable Integer passMark,
        @Nullable Integer maxAttempts,
        int waitMinutes,
        GradingMethod grading,
        @Nullable Integer timeLimitMinutes,
        boolean shuffleQuestions,
        boolean shuffleOptions,
        Scoring scoring,
        ReviewPolicy review,
        List<DrawDraft> draws,
        List<ScoreBand> bands) {

    public QuizDraft {
        bands = List.copyOf(bands);
        draws = List.copyOf(draws);
    }
}
