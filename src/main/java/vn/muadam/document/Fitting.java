package vn.muadam.document;

import java.util.ArrayList;
import java.util.List;

/**
 * How a line that matters is made to fit: as large as possible on one line, else on two lines of about equal length,
 * and only then smaller. No name is ever cut.
 *
 * @param width the room in points
 * @param largest the size in points that a short text gets
 * @param smallestOnOneLine below this size two lines look better than one
 * @param smallest the size at which a text simply flows on
 */
record Fitting(PaperFont font, double width, int largest, int smallestOnOneLine, int smallest) {

    /** A text with the font that has all its letters, the size at which it fits and the lines it was broken into. */
    record Fitted(PaperFont font, int size, List<String> lines) {}

    Fitted fit(String text) {
        return font.covers(text)
                ? fitWithThisFont(text)
                : with(PaperFont.SERIF_BOLD).fitWithThisFont(text);
    }

    /** Names of some peoples of the highlands have letters that only the serif has: better all of it than a mixture. */
    private Fitting with(PaperFont other) {
        return new Fitting(other, width, largest, smallestOnOneLine, smallest);
    }

    private Fitted fitWithThisFont(String text) {
        for (int size = largest; size >= smallestOnOneLine; size--) {
            if (fits(text, size)) {
                return new Fitted(font, size, List.of(text));
            }
        }
        List<String> halves = halves(text);
        for (int size = smallestOnOneLine; size >= smallest; size--) {
            int candidate = size;
            if (halves.stream().allMatch(line -> fits(line, candidate))) {
                return new Fitted(font, size, halves);
            }
        }
        return new Fitted(font, smallest, flow(text));
    }

    private boolean fits(String line, int size) {
        return font.width(line, size) <= width;
    }

    /** Breaks where the longer line is as short as it can be, or after a comma that is nearly as good. */
    private List<String> halves(String text) {
        List<String> best = List.of(text);
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == ' ') {
                List<String> halves = List.of(text.substring(0, i), text.substring(i + 1));
                best = unevenness(halves) < unevenness(best) ? halves : best;
            }
        }
        return best;
    }

    private double unevenness(List<String> lines) {
        double longest = lines.stream()
                .mapToDouble(line -> font.width(line, largest))
                .max()
                .orElse(0);
        return lines.get(0).endsWith(",") ? longest * 0.8 : longest;
    }

    /** Fills line after line, breaking inside a word only when the word alone is wider than the line. */
    private List<String> flow(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!fits(rest, smallest)) {
            int room = room(rest);
            int space = rest.lastIndexOf(' ', room);
            int end = space > 0 ? space : room;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return List.copyOf(lines);
    }

    private int room(String text) {
        int end = 1;
        while (fits(text.substring(0, end + 1), smallest)) {
            end++;
        }
        return end;
    }
}
