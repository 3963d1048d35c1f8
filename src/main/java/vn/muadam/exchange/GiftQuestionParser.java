package vn.muadam.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of one question: name, format, stem, and what stands between the braces. */
final class GiftQuestionParser {

    private static final Pattern FORMAT = Pattern.compile("\\s*\\[(markdown|html|plain|moodle)]");
    private static final String BLANK = " _____ ";

    private final GiftSource source;
    private final GiftAnnotations annotations;
    private final String category;
    private final String text;

    GiftQuestionParser(GiftSource source, GiftAnnotations annotations, String category) {
        this.source = source;
        this.annotations = annotations;
        this.category = category;
        this.text = source.text();
    }

    /** The question; empty when it has no answers to read, which is reported. */
    Optional<GiftQuestion> parse() {
        int start = source.skipSpace(0, text.length());
        int afterName = start;
        String name = "";
        if (text.startsWith("::", start)) {
            int end = source.findUnescapedWord("::", start + 2, text.length());
            if (end == text.length()) {
                source.report(start, "fault.gift-syntax.name");
                return Optional.empty();
            }
            name = source.plain(start + 2, end);
            afterName = end + 2;
        }
        int open = source.findUnescaped("{", afterName, text.length());
        if (open == text.length()) {
            source.report(start, "fault.gift-syntax.no-answers", "{", "}");
            return Optional.empty();
        }
        return Optional.of(question(name, afterName, open));
    }

    private GiftQuestion question(String name, int afterName, int open) {
        int close = source.findUnescaped("}", open + 1, text.length());
        GiftText stem = stem(afterName, open, Math.min(close + 1, text.length()));
        GiftAnswersParser answers = new GiftAnswersParser(source, stem.format(), annotations);
        int feedback = source.findUnescapedWord("####", open + 1, close);
        return new GiftQuestion(
                annotations.key(),
                name,
                category,
                annotations.tags(),
                annotations.difficulty(),
                annotations.shuffle(),
                stem,
                answers.parse(open + 1, feedback),
                answers.generalFeedback(feedback, close),
                source.position(source.skipSpace(0, text.length())));
    }

    /** What follows the closing brace belongs to a sentence with a gap. */
    private GiftText stem(int start, int open, int afterClose) {
        Matcher format = FORMAT.matcher(text).region(start, open);
        GiftText.Format kind = GiftText.Format.MOODLE;
        int from = start;
        if (format.lookingAt()) {
            kind = formatNamed(format.group(1));
            from = format.end();
        }
        String before = source.plain(from, open);
        String after = source.plain(afterClose, text.length());
        if (before.isEmpty() && after.isEmpty()) {
            source.report(start, "fault.gift-syntax.no-stem");
        }
        return new GiftText(kind, after.isEmpty() ? before : (before + BLANK + after).strip());
    }

    static GiftText.Format formatNamed(String word) {
        return switch (word) {
            case "markdown" -> GiftText.Format.MARKDOWN;
            case "html" -> GiftText.Format.HTML;
            case "plain" -> GiftText.Format.PLAIN;
            default -> GiftText.Format.MOODLE;
        };
    }

    static Pattern formatPattern() {
        return FORMAT;
    }
}
