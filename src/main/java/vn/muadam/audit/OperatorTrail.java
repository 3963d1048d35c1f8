package vn.muadam.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where the operator's command writes down what it did to somebody's account, in the transaction of the act: marked like
 * any other event, by nobody, for the country as a whole. The server gives it its place when it runs.
 */
public final class OperatorTrail {

    private static final String INSERT = """
            insert into audit_event (id, happened_at, act, subject_kind, subject_id, province_id, reason, mark, mark_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AuditHash hash;
    private final int generation;

    /** With the key of that generation, which is the current one. */
    public OperatorTrail(AuditHash hash, int generation) {
        this.hash = hash;
        this.generation = generation;
    }

    /** Writes an act down that concerns no unit. */
    public void record(Connection connection, AuditedAct act, Instant now) throws SQLException {
        AuditRecord event = new AuditRecord(
                nextId(connection),
                now.truncatedTo(ChronoUnit.MILLIS),
                null,
                act.act(),
                act.subjectKind(),
                act.subjectId(),
                null,
                0,
                null,
                null,
                null,
                act.reason());
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, event.id());
            insert.setTimestamp(2, Timestamp.from(event.happenedAt()));
            insert.setString(3, event.act());
            insert.setString(4, event.subjectKind());
            insert.setString(5, event.subjectId());
            insert.setLong(6, event.province());
            insert.setString(7, event.reason());
            insert.setString(8, hash.of(generation, ChainText.ofEvent(event)).orElseThrow());
            insert.setInt(9, generation);
            insert.executeUpdate();
        }
    }

    /** Of the sequence of all identifiers: the number that it gives is nobody else's. */
    private static long nextId(Connection connection) throws SQLException {
        boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
        String query = derby ? "values next value for entity_seq" : "select nextval('entity_seq')";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
