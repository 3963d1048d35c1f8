package vn.muadam.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a finished attempt, as far as the quiz's review policy shows it.
 *
 * @param rightAnswers empty while they are not to be shown
 * @param feedback on the learner's own choices
 * @param generalFeedback on the question; null while the right answers are not to be shown
 * @param lesson the lesson that the question comes from
 */
public record ReviewedQuestion(
        int slot,
        boolean right,
        String stemHtml,
        List<String> chosen,
        List<String> rightAnswers,
        List<String> feedback,
        @Nullable String generalFeedback,
        @Nullable LessonRef lesson) {}
