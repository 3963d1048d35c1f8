package vn.muadam.shared;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lists of what never changes once it is stored, kept in the memory of this node: published content.
 *
 * <p>They are kept here because the persistence provider's own cache of query results does not find a query again that
 * has no name, and keeps one more result for each time it runs.
 *
 * @param <K> what the lists belong to
 * @param <T> what stands in them, the same objects for every reader
 */
public final class KeptLists<K, T> {

    /** The hint to read something that never changes: copied for nobody, and searched for changes by nobody. */
    public static final Map<String, Object> UNCHANGING = Map.of("eclipselink.read-only", "true");

    private final Map<K, List<T>> lists = new ConcurrentHashMap<>();

    /** The list of that key, read where it is not known yet. An empty one is not kept: it may still be on its way in. */
    public List<T> get(K key, Supplier<List<T>> reading) {
        List<T> known = lists.get(key);
        if (known != null) {
            return known;
        }
        List<T> read = List.copyOf(reading.get());
        if (!read.isEmpty()) {
            lists.put(key, read);
        }
        return read;
    }
}
