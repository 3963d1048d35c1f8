package vn.muadam.quiz;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An ungraded question in the middle of a lesson, answered in place; nothing is stored.
 *
 * @param answered whether something was answered, so that feedback is shown
 * @param feedback on what was answered
 */
public record LessonCheck(
        String key,
        QuestionKind kind,
        boolean several,
        String stemHtml,
        List<PaperOption> options,
        List<PaperField> fields,
        boolean answered,
        boolean right,
        List<String> feedback,
        @Nullable String generalFeedback) {

    /** Whatever could be no answer to it is taken for none. */
    static LessonCheck of(String key, QuestionVersion question, List<String> values) {
        List<Integer> order = Drawing.optionOrder(question, false, new Random(question.getId()));
        Response asked = new Response(values, order);
        Response response = ResponseCheck.isPossible(question, asked) ? asked : new Response(List.of(), order);
        PaperParts parts = PaperParts.of(question, response);
        return new LessonCheck(
                key,
                question.getKind(),
                question.getKind() == QuestionKind.MULTIPLE,
                question.getStemHtml(),
                parts.options(),
                parts.fields(),
                response.isGiven(),
                Marker.isRight(question, response),
                ReviewedAnswer.of(question, response).feedback(),
                response.isGiven() ? question.getFeedbackHtml() : null);
    }
}
