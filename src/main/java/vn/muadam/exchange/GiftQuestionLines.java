package vn.muadam.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where a question ends: at the blank line after its closing brace, or where the next one plainly begins. */
final class GiftQuestionLines {

    private static final Pattern NEXT_QUESTION = Pattern.compile("\\$CATEGORY:.*|//.*\\[id:.*|::.*");
    private static final Pattern GOES_ON = Pattern.compile("[~=#}].*");

    private final List<String> lines;
    private final FileFaults faults;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> numbers = new ArrayList<>();
    private boolean open;
    private boolean closed;
    private Position brace = Position.START;

    GiftQuestionLines(List<String> lines, FileFaults faults) {
        this.lines = lines;
        this.faults = faults;
    }

    /** Takes up the lines of the question and answers the first line that is not its own. */
    int gather(int start) {
        int line = start;
        while (line < lines.size() && !endsBefore(line, start)) {
            String content = lines.get(line);
            if (content.isBlank()) {
                line = nextWritten(line);
            } else {
                if (!content.strip().startsWith("//")) {
                    add(line, content);
                }
                line++;
            }
        }
        if (open) {
            faults.add(brace, "fault.gift-syntax.unclosed");
        }
        return line;
    }

    GiftSource source() {
        return new GiftSource(text.toString(), List.copyOf(numbers), faults);
    }

    private boolean endsBefore(int line, int start) {
        String content = lines.get(line).strip();
        if (content.isEmpty()) {
            return !open || !goesOnAfter(line);
        }
        boolean next = line > start && NEXT_QUESTION.matcher(content).matches();
        if (next && closed && !open) {
            faults.add(new Position(line + 1, 1), "fault.gift-syntax.no-blank");
        }
        return next && (open || closed);
    }

    /** A blank line inside the braces is a slip when what follows can only be the rest of the question. */
    private boolean goesOnAfter(int blank) {
        int next = nextWritten(blank);
        boolean goesOn =
                next < lines.size() && GOES_ON.matcher(lines.get(next).strip()).matches();
        if (goesOn) {
            faults.add(new Position(blank + 1, 1), "fault.gift-syntax.blank");
        }
        return goesOn;
    }

    private int nextWritten(int line) {
        int next = line;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    private void add(int line, String content) {
        numbers.add(line + 1);
        text.append(content).append('\n');
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' || c == '}') {
                countBrace(c, new Position(line + 1, i + 1));
            }
        }
    }

    private void countBrace(char c, Position at) {
        boolean opens = c == '{';
        if (opens == open || (opens && closed)) {
            faults.add(at, "fault.gift-syntax.brace", c);
            return;
        }
        open = opens;
        closed = closed || !opens;
        brace = opens ? at : brace;
    }
}
