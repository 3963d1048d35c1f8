package vn.muadam.job;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table that grows, and what is done about it. docs/operations.md shows the same lines; a test compares them.
 *
 * @param growsBy what adds a row
 * @param provinceAYear rows a year with 4,000 learners and 6 courses
 * @param countryAYear rows a year with 460,000 learners and 6 courses
 * @param kept how long a row is kept, and why
 * @param purge what removes or archives rows; null where they are the record itself
 */
public record GrowingTable(
        String name,
        String growsBy,
        long provinceAYear,
        long countryAYear,
        String kept,
        @Nullable PurgeStep purge) {

    /** A table whose rows are the record: they stay as long as the installation. */
    public static GrowingTable record(String name, String growsBy, long province, long country, String why) {
        return new GrowingTable(name, growsBy, province, country, why, null);
    }

    public Optional<PurgeStep> purging() {
        return Optional.ofNullable(purge);
    }
}
