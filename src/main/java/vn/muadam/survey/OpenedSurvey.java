package vn.muadam.survey;

/**
 * A survey as a learner finds it.
 *
 * @param done whether they have answered it; nothing of what they answered can be shown again
 */
public record OpenedSurvey(
        String courseKey, String courseTitle, String surveyKey, String title, SurveyForm form, boolean done) {}
