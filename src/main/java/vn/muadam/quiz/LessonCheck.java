package vn.muadam.quiz;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An ungraded question in the middle of a lesson, answered in place; nothing is stored.
 *
 * @param answered whether something was chosen, so that feedback is shown
 * @param feedback on the options that were chosen
 */
public record LessonCheck(
        String key,
        boolean several,
        String stemHtml,
        List<PaperOption> options,
        boolean answered,
        boolean right,
        List<String> feedback,
        @Nullable String generalFeedback) {

    static LessonCheck of(String key, QuestionVersion question, Set<Integer> chosen) {
        List<PaperOption> options = question.getOptions().stream()
                .map(option ->
                        new PaperOption(option.getNumber(), option.getHtml(), chosen.contains(option.getNumber())))
                .toList();
        Set<Integer> known = new TreeSet<>(chosen);
        known.retainAll(options.stream().map(PaperOption::number).toList());
        boolean right = Marker.isRight(question, known);
        return new LessonCheck(
                key,
                question.getKind().takesSeveral(),
                question.getStemHtml(),
                options,
                !known.isEmpty(),
                right,
                question.feedbackOn(known),
                known.isEmpty() ? null : question.getFeedbackHtml());
    }
}
