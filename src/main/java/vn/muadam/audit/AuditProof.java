package vn.muadam.audit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the trail came to.
 *
 * @param events how many events have their proven place
 * @param waiting how many are too young to have one
 * @param chains how many provinces have a chain, the country's own included
 * @param broken the first place that does not hold; null when all do
 */
public record AuditProof(
        long events, long waiting, int chains, @Nullable Break broken) {

    private static final String PROVED = "proved";
    private static final String BROKEN = "broken";

    /** How a place does not hold. */
    public enum Kind {
        /** An event says something else than what was written. */
        CHANGED,
        /** An event that the product did not write. */
        FOREIGN,
        /** An event is missing before this place. */
        MISSING,
        /** An event, a seal or a place was exchanged. */
        MOVED,
        /** The closing value of a day is gone or another. */
        DAY,
        /** The end of the chain was cut off or changed. */
        END,
        /** The key with which the place was sealed is not there. */
        KEY
    }

    /**
     * The first broken place.
     *
     * @param province whose chain; 0 for the country's own
     * @param day of the chain, or {@code -} where there is none
     * @param number of the event within the day, 0 where none is meant
     * @param event the id of the event, 0 where none is meant
     */
    public record Break(Kind kind, long province, String day, int number, long event) {}

    /** As one line, for the answer of a running server. */
    public String line() {
        Break at = broken;
        List<Object> words = at == null
                ? List.of(PROVED, events, waiting, chains)
                : List.of(BROKEN, at.kind(), at.province(), at.day(), at.number(), at.event());
        return String.join(" ", words.stream().map(Object::toString).toList());
    }

    /**
     * Reads such a line.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static AuditProof parse(String line) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        if (words.size() == 4 && words.get(0).equals(PROVED)) {
            return new AuditProof(
                    Long.parseLong(words.get(1)), Long.parseLong(words.get(2)), Integer.parseInt(words.get(3)), null);
        }
        if (words.size() == 6 && words.get(0).equals(BROKEN)) {
            return broken(new Break(
                    Kind.valueOf(words.get(1)),
                    Long.parseLong(words.get(2)),
                    words.get(3),
                    Integer.parseInt(words.get(4)),
                    Long.parseLong(words.get(5))));
        }
        throw new IllegalArgumentException(line);
    }

    static AuditProof broken(Break at) {
        return new AuditProof(0, 0, 0, at);
    }
}
