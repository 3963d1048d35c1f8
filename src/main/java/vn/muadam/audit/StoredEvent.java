package vn.muadam.audit;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditProof.Break;
import vn.muadam.audit.AuditProof.Kind;

/**
 * An event as its row stands, with its mark and its place, to be proved.
 *
 * @param day of the chain; null while it waits
 */
record StoredEvent(
        AuditRecord content,
        @Nullable String mark,
        int markKey,
        @Nullable LocalDate day,
        int number,
        @Nullable String seal,
        int sealKey) {

    /** Reads a row with the columns of {@link AuditCheck}. */
    static StoredEvent read(ResultSet row) throws SQLException {
        AuditRecord content = new AuditRecord(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                number(row, 3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                number(row, 7),
                row.getLong(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
        Date day = row.getDate(15);
        return new StoredEvent(
                content,
                row.getString(13),
                row.getInt(14),
                day == null ? null : day.toLocalDate(),
                row.getInt(16),
                row.getString(17),
                row.getInt(18));
    }

    /** Proves that the product wrote exactly this; what is older than the marks may lack one. */
    void requireMark(AuditHash hash, boolean mayLackIt) {
        if (mark == null) {
            if (!mayLackIt) {
                throw brokenBy(Kind.FOREIGN);
            }
            return;
        }
        requireHash(hash, markKey, ChainText.ofEvent(content), mark, Kind.CHANGED);
    }

    /** Proves that it stands right after what was sealed so. */
    void requirePlace(AuditHash hash, LocalDate chainDay, String previousSeal) {
        String text = ChainText.ofPlace(content, chainDay, number, previousSeal);
        requireHash(hash, sealKey, text, String.valueOf(seal), Kind.MOVED);
    }

    private void requireHash(AuditHash hash, int generation, String text, String expected, Kind otherwise) {
        String made = hash.of(generation, text).orElseThrow(() -> brokenBy(generation == 0 ? otherwise : Kind.KEY));
        if (!made.equals(expected)) {
            throw brokenBy(otherwise);
        }
    }

    ChainBrokenException brokenBy(Kind kind) {
        String when = day == null ? "-" : day.toString();
        return new ChainBrokenException(new Break(kind, content.province(), when, number, content.id()));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
