package vn.muadam.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import vn.muadam.audit.AuditProof.Kind;

/**
 * Proves the whole trail from its rows and the keys alone, with nothing of the container: every event says what was written,
 * stands where it stood, and none is missing in between or at the end.
 *
 * <p>It reads the table and its archive in the order of the chains, row by row. What it cannot see is a database that was put
 * back as a whole to an earlier moment; the closing values in the log tell that.
 */
public final class AuditCheck {

    private static final int AT_ONCE = 1000;

    private static final String COLUMNS = """
            select id, happened_at, actor_id, act, subject_kind, subject_id, unit_id, coalesce(province_id, 0), detail,
            value_before, value_after, reason, mark, mark_key, chain_day, chain_no, seal, seal_key from %s
            """;

    private static final String IN_ORDER = COLUMNS.formatted("audit_event") + " where chain_no is not null union all "
            + COLUMNS.formatted("audit_event_archive") + " order by 8, 15, 16, 1";

    private static final String WAITING = COLUMNS.formatted("audit_event") + " where chain_no is null";

    private static final String WAITING_FOR_EVER = COLUMNS.formatted("audit_event_archive") + " where chain_no is null";

    private final AuditHash hash;

    public AuditCheck(AuditHash hash) {
        this.hash = hash;
    }

    /** Reads everything there is; the connection's transaction is left open. */
    public AuditProof of(Connection connection) throws SQLException {
        boolean committing = connection.getAutoCommit();
        connection.setAutoCommit(false); // without it PostgreSQL reads all rows into memory
        try {
            Map<Long, ChainProof> chains = readChains(connection);
            readDays(connection, chains);
            long events = readEvents(connection, chains);
            for (ChainProof chain : chains.values()) {
                chain.finish();
            }
            refuseAny(connection);
            return new AuditProof(events, countWaiting(connection, chains), chains.size(), null);
        } catch (ChainBrokenException e) {
            return AuditProof.broken(e.place());
        } finally {
            connection.rollback();
            connection.setAutoCommit(committing);
        }
    }

    private Map<Long, ChainProof> readChains(Connection connection) throws SQLException {
        Map<Long, ChainProof> chains = new HashMap<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(
                        "select province_id, chain_day, last_no, last_seal, closed, marked, head_mark, head_key"
                                + " from audit_chain")) {
            while (rows.next()) {
                AuditHead head = new AuditHead(
                        rows.getLong(1),
                        rows.getDate(2).toLocalDate(),
                        rows.getInt(3),
                        rows.getString(4),
                        rows.getBoolean(5),
                        rows.getBoolean(6));
                chains.put(head.province(), new ChainProof(head, rows.getString(7), rows.getInt(8), hash));
            }
        }
        return chains;
    }

    private static void readDays(Connection connection, Map<Long, ChainProof> chains) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(
                        "select province_id, chain_day, event_count, closing_seal, seal_key from audit_day")) {
            while (rows.next()) {
                ChainProof.Closing closing = new ChainProof.Closing(
                        rows.getDate(2).toLocalDate(), rows.getInt(3), rows.getString(4), rows.getInt(5));
                chainOf(chains, rows.getLong(1), Kind.END).expect(closing);
            }
        }
    }

    private static long readEvents(Connection connection, Map<Long, ChainProof> chains) throws SQLException {
        long count = 0;
        try (PreparedStatement query = connection.prepareStatement(IN_ORDER)) {
            query.setFetchSize(AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    StoredEvent event = StoredEvent.read(rows);
                    chainOf(chains, event.content().province(), Kind.END).follow(event);
                    count++;
                }
            }
        }
        return count;
    }

    private long countWaiting(Connection connection, Map<Long, ChainProof> chains) throws SQLException {
        long count = 0;
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(WAITING)) {
            while (rows.next()) {
                StoredEvent event = StoredEvent.read(rows);
                ChainProof chain = chains.get(event.content().province());
                boolean country = event.content().province() == 0;
                event.requireMark(hash, country && (chain == null || !chain.isMarked()));
                count++;
            }
        }
        return count;
    }

    /** Only what has its place is ever moved into the archive. */
    private static void refuseAny(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(WAITING_FOR_EVER)) {
            if (rows.next()) {
                throw StoredEvent.read(rows).brokenBy(Kind.FOREIGN);
            }
        }
    }

    private static ChainProof chainOf(Map<Long, ChainProof> chains, long province, Kind otherwise) {
        ChainProof chain = chains.get(province);
        if (chain == null) {
            throw new ChainBrokenException(new AuditProof.Break(otherwise, province, "-", 0, 0));
        }
        return chain;
    }
}
