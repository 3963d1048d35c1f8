package vn.muadam.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A survey as a file of the package describes it: what is asked, and whether whoever answers remains unknown.
 *
 * @param source the file, by its path in the package
 */
public record PackagedSurvey(String source, boolean anonymous, Optional<String> intro, List<Item> items) {

    /** How an item is answered. */
    public enum Kind {
        SCALE,
        SINGLE,
        SEVERAL,
        TEXT
    }

    /**
     * One thing that is asked.
     *
     * @param low what the lowest number of a scale means, {@code high} the highest; empty for other kinds
     * @param options to choose from; none for a scale and a text
     */
    public record Item(
            String key,
            Kind kind,
            String ask,
            boolean required,
            String low,
            String high,
            List<String> options,
            Position at) {}
}
