package vn.muadam.course;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code {{name}}} places of a template course, which a province fills with its own numbers and names. */
public final class LessonVariables {

    /** A variable as it stands in a text; group 1 is its name, perhaps with spaces around. */
    public static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");

    private LessonVariables() {}

    static String fill(String text, LessonLinks links) {
        if (!text.contains("{{")) {
            return text;
        }
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(match ->
                Matcher.quoteReplacement(links.variable(match.group(1).strip()).orElse(match.group())));
    }
}
