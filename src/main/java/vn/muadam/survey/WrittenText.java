package vn.muadam.survey;

import org.jspecify.annotations.Nullable;

/**
 * A text that somebody wrote in a survey.
 *
 * @param writer the full name; null in an anonymous survey, and once nobody needs the name any more
 */
public record WrittenText(String words, @Nullable String writer) {}
