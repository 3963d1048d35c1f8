package vn.muadam.exchange;

import java.util.Comparator;

/**
 * One thing that is wrong with a course package, told to the person who mends it: where to type, what is wrong, what to
 * do. The code is stable, so that tests and documents can name it; the words are not.
 */
public record Fault(String path, int line, int column, Level level, String code, String message, String messageEn)
        implements Comparable<Fault> {

    /** An error stops the import; a warning does not. */
    public enum Level {
        ERROR,
        WARNING
    }

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(Fault::path)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::level)
            .thenComparing(Fault::code)
            .thenComparing(Fault::message);

    public boolean isError() {
        return level == Level.ERROR;
    }

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }
}
