package vn.muadam.exchange;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A stretch of a GIFT file without its comment lines, in which every offset still knows its line. */
final class GiftSource {

    private final String text;
    private final FileFaults faults;
    private final NavigableMap<Integer, Integer> lineNumbers = new TreeMap<>();

    /** A text made of lines that bear these numbers in the file. */
    GiftSource(String text, List<Integer> numbers, FileFaults faults) {
        this.text = text;
        this.faults = faults;
        int offset = 0;
        for (int number : numbers) {
            lineNumbers.put(offset, number);
            offset = text.indexOf('\n', offset) + 1;
        }
    }

    String text() {
        return text;
    }

    FileFaults faults() {
        return faults;
    }

    Position position(int offset) {
        Map.Entry<Integer, Integer> line = lineNumbers.floorEntry(offset);
        return line == null ? Position.START : new Position(line.getValue(), offset - line.getKey() + 1);
    }

    void report(int offset, String messageKey, Object... arguments) {
        faults.add(position(offset), messageKey, arguments);
    }

    /** The first of the characters at or after the offset that no backslash makes plain; the end when there is none. */
    int findUnescaped(String characters, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (characters.indexOf(c) >= 0) {
                return i;
            }
        }
        return to;
    }

    /** Like {@link #findUnescaped}, for a word of several characters. */
    int findUnescapedWord(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (i + word.length() <= to && text.startsWith(word, i)) {
                return i;
            }
        }
        return to;
    }

    int skipSpace(int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** What the writer meant between two offsets: escapes resolved, spaces around removed. */
    String plain(int from, int to) {
        StringBuilder plain = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char next = i + 1 < to ? text.charAt(i + 1) : ' ';
            if (c == '\\' && "~=#{}:\\".indexOf(next) >= 0) {
                plain.append(next);
                i++;
            } else if (c == '\\' && next == 'n') {
                plain.append('\n');
                i++;
            } else {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }
}
