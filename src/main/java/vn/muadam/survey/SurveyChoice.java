package vn.muadam.survey;

/**
 * A survey of a course, to choose whose results to look at.
 *
 * @param version the label of the course version that holds it
 */
public record SurveyChoice(long id, String title, String version) {}
