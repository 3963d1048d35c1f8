package vn.muadam.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a GIFT file, Moodle's plain-text format for questions, with our conventions on top. It goes line by line, so
 * that one broken question does not hide the faults of the next.
 */
final class GiftParser {

    private static final String CATEGORY = "$CATEGORY:";

    private final List<String> lines;
    private final FileFaults faults;
    private final List<GiftQuestion> questions = new ArrayList<>();
    private final List<String> unreadableKeys = new ArrayList<>();
    private final List<GiftAnnotations.Line> comments = new ArrayList<>();
    private String category = "";

    private GiftParser(PackageText file) {
        this.lines = file.lines();
        this.faults = file.faults();
    }

    /** What a file holds, and the keys of the questions that could not be read. */
    record Parsed(List<GiftQuestion> questions, List<String> unreadableKeys) {}

    /** Reads a file; what cannot be read is reported and left out. */
    static Parsed parse(PackageText file) {
        GiftParser parser = new GiftParser(file);
        parser.parse();
        return new Parsed(List.copyOf(parser.questions), List.copyOf(parser.unreadableKeys));
    }

    private void parse() {
        int line = 0;
        while (line < lines.size()) {
            String text = lines.get(line).strip();
            if (text.startsWith("//")) {
                comments.add(new GiftAnnotations.Line(line + 1, lines.get(line)));
                line++;
            } else if (text.isEmpty()) {
                comments.clear();
                line++;
            } else if (text.startsWith("$")) {
                readCommand(text, line);
                line++;
            } else {
                line = readQuestion(line);
            }
        }
    }

    private void readCommand(String text, int line) {
        comments.clear();
        if (text.startsWith(CATEGORY)) {
            category = text.substring(CATEGORY.length()).strip();
            if (!isCategory(category)) {
                faults.add(new Position(line + 1, 1), "fault.category-bad.form", category);
            }
        } else {
            faults.add(new Position(line + 1, 1), "fault.gift-syntax.command", text);
        }
    }

    private static boolean isCategory(String category) {
        for (String part : category.split("/", -1)) {
            if (!Keys.isKey(part)) {
                return false;
            }
        }
        return true;
    }

    /** Reads the question that begins on the line and answers the line after it. */
    private int readQuestion(int start) {
        GiftQuestionLines reader = new GiftQuestionLines(lines, faults);
        int next = reader.gather(start);
        GiftAnnotations annotations = GiftAnnotations.of(comments, faults);
        comments.clear();
        new GiftQuestionParser(reader.source(), annotations, category)
                .parse()
                .ifPresentOrElse(this::add, () -> unreadableKeys.add(annotations.key()));
        return next;
    }

    private void add(GiftQuestion question) {
        questions.add(question);
        if (question.key().isEmpty()) {
            faults.add(question.at(), "fault.id-missing");
        }
        if (category.isEmpty()) {
            faults.add(question.at(), "fault.category-bad.none");
        }
    }
}
