package vn.muadam.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a finished attempt, as far as the quiz's review policy shows it.
 *
 * @param rightAnswers empty while they are not to be shown
 * @param feedback on the learner's own choices
 * @param generalFeedback on the question; null while the right answers are not to be shown
 * @param byHand whether only a person can mark it
 * @param photo whether it is answered by a photograph
 * @param judged what a person thought of the answer; null where none did
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
        boolean byHand,
        boolean photo,
        @Nullable JudgedAnswer judged,
        @Nullable LessonRef lesson) {

    /** Whether a person has marked it: then it is neither right nor wrong. */
    public boolean isJudged() {
        return judged != null;
    }
}
