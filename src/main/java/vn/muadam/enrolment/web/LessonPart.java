package vn.muadam.enrolment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a lesson's text, or the place of a check question between two stretches.
 *
 * @param html safe HTML, sanitised when the course was imported; empty for a question
 * @param questionKey null for text
 */
public record LessonPart(String html, @Nullable String questionKey) {

    private static final Pattern QUESTION =
            Pattern.compile("<div class=\"check\" data-question=\"([a-z0-9-]+)\">\\s*</div>");

    static List<LessonPart> split(String html) {
        List<LessonPart> parts = new ArrayList<>();
        Matcher matcher = QUESTION.matcher(html);
        int from = 0;
        while (matcher.find()) {
            parts.add(new LessonPart(html.substring(from, matcher.start()), null));
            parts.add(new LessonPart("", matcher.group(1)));
            from = matcher.end();
        }
        parts.add(new LessonPart(html.substring(from), null));
        return List.copyOf(parts);
    }
}
