package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/**
 * Large counts that a search needs to choose its way, kept by this node for an hour: the same few words are frequent from
 * one search to the next. Nothing is found or missed because of one that has become old.
 */
@ApplicationScoped
class KnownCounts {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 10_000;
    private static final int LARGE = 1_000;

    private final Map<Object, Integer> counts = new ConcurrentHashMap<>();
    private volatile Instant since = Instant.EPOCH;

    /** The count of that name; small ones are cheap, and are counted each time. */
    int get(Object name, Instant now, IntSupplier counting) {
        if (now.isAfter(since.plus(KEPT)) || counts.size() > MOST) {
            counts.clear();
            since = now;
        }
        Integer known = counts.get(name);
        if (known != null) {
            return known;
        }
        int counted = counting.getAsInt();
        if (counted >= LARGE) {
            counts.put(name, counted);
        }
        return counted;
    }
}
