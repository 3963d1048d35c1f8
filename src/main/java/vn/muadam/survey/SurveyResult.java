package vn.muadam.survey;

import java.util.List;

/**
 * What came of a survey in the units of whoever looks.
 *
 * @param counted how many replies the numbers are of: none, or a multiple of {@link SurveyBox#GROUP}
 */
public record SurveyResult(
        String courseKey, SurveyChoice survey, boolean anonymous, int counted, List<ItemResult> items) {

    public SurveyResult {
        items = List.copyOf(items);
    }
}
