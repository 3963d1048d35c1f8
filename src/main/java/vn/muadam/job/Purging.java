package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** What a {@link PurgeStep} is made of: old rows are deleted, or moved into an archive table of the same columns. */
@ApplicationScoped
public class Purging {

    private static final String ALL = "1 = 1";

    @Inject
    private PurgeRepository repository;

    /** Deletes them, and answers how many were found to be too old. */
    public int delete(OldRows old, int atMost) {
        List<?> keys = repository.findKeys(old, atMost);
        if (!keys.isEmpty()) {
            repository.delete(old.table(), ALL, old.key(), keys);
        }
        return keys.size();
    }

    /** Moves them into the archive table, and answers how many. */
    public int move(OldRows old, String archive, int atMost) {
        List<?> keys = repository.findKeys(old, atMost);
        if (!keys.isEmpty()) {
            move(old.table(), archive, ALL, old.key(), keys);
        }
        return keys.size();
    }

    /** Moves what hangs on old rows, which stay themselves and bear the day of it. */
    public int moveParts(OldRows whole, Parts parts, Instant now, int atMost) {
        int wholes = Math.max(1, atMost / parts.perWhole());
        List<?> keys = repository.findKeys(whole, wholes);
        if (keys.isEmpty()) {
            return 0;
        }
        int moved = move(parts.table(), parts.archive(), parts.condition(), parts.owner(), keys);
        repository.set(whole.table(), parts.marker(), Timestamp.from(now), whole.key(), keys);
        return keys.size() < wholes ? Math.min(moved, atMost - 1) : atMost;
    }

    private int move(String table, String archive, String condition, String key, List<?> keys) {
        repository.copy(table, archive, condition, key, keys);
        return repository.delete(table, condition, key, keys);
    }

    /**
     * The parts of a row that are archived while the row stays.
     *
     * @param condition which of them
     * @param owner the column of the parts that names the row
     * @param marker the column of the row that says when its parts were archived
     * @param perWhole how many parts a row has at most, usually
     */
    public record Parts(String table, String archive, String condition, String owner, String marker, int perWhole) {}
}
