package vn.muadam.course;

import java.util.List;

/** One thing that was found wrong in a package: where to mend it, and what is wrong, in both languages. */
public record ImportFault(String path, int line, boolean error, String code, String message, String messageEn) {

    private static final String BETWEEN = "\t";

    String asLine() {
        String level = error ? "error" : "warning";
        return List.of(path, Integer.toString(line), level, code, message, messageEn).stream()
                .map(text -> text.replaceAll("\\s", " "))
                .reduce((left, right) -> left + BETWEEN + right)
                .orElseThrow();
    }

    static ImportFault ofLine(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new ImportFault(
                parts[0], Integer.parseInt(parts[1]), parts[2].equals("error"), parts[3], parts[4], parts[5]);
    }

    /** What is wrong and what to do, in that language. */
    public String messageIn(String language) {
        return language.equals("en") ? messageEn : message;
    }

    /** The line that a log or a terminal shows. */
    @Override
    public String toString() {
        return path + ":" + line + ": " + message + " [" + code + "]";
    }
}
