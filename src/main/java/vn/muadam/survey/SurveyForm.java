package vn.muadam.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A survey with its items in their order: what is asked, and what is a whole reply. */
public record SurveyForm(boolean anonymous, @Nullable String intro, List<SurveyItem> items) {

    public SurveyForm {
        items = List.copyOf(items);
    }

    static SurveyForm of(Survey survey, List<SurveyItem> items) {
        return new SurveyForm(survey.isAnonymous(), survey.getIntro(), items);
    }

    /**
     * The answers of one person, from the values that came for each item by its key.
     *
     * @throws AnswerMissingException when a required item was left out
     * @throws TextTooLongException when a text is too long
     */
    List<SurveyAnswer> read(Map<String, List<String>> values) {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (SurveyItem item : items) {
            List<SurveyAnswer> given = item.read(values.getOrDefault(item.getKey(), List.of()));
            if (given.isEmpty() && item.isRequired()) {
                throw new AnswerMissingException();
            }
            answers.addAll(given);
        }
        return answers;
    }
}
