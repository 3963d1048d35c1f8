package vn.muadam.exchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.muadam.quiz.QuestionKind;

/** The gaps of a text: {@code [[1]]} as an author writes it, a number in bold as a learner reads it. */
final class GapMarks {

    private static final Pattern WRITTEN = Pattern.compile("\\[\\[([1-9]\\d?)]]");
    private static final Pattern SHOWN = Pattern.compile("<b>\\(([1-9]\\d?)\\)&#160;____</b>");

    private GapMarks() {}

    /** The numbers of the gaps in a text, in their order. */
    static List<Integer> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    static String shown(String html, QuestionKind kind) {
        return kind == QuestionKind.BLANKS ? replaced(WRITTEN, html, "<b>($1)&#160;____</b>") : html;
    }

    static String written(String html) {
        return replaced(SHOWN, html, "[[$1]]");
    }

    private static String replaced(Pattern pattern, String text, String by) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(by);
    }
}
