package vn.muadam.operations;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import vn.muadam.audit.AuditedAct;
import vn.muadam.audit.OperatorTrail;
import vn.muadam.shared.KeyFile;
import vn.muadam.shared.KeyPurpose;

/**
 * Lets somebody begin the second step anew whom nobody in the product can help, such as the only administrator. It ends
 * their sign-ins too, and is written into the audit trail.
 */
final class SecondStepReset {

    private final Settings settings;
    private final Clock clock;

    SecondStepReset(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Resets it.
     *
     * @throws OperationFailedException when nobody of that user name has set one up, or an embedded database is in use
     */
    void of(String username, String reason) throws IOException, SQLException {
        KeyFile keys = KeyFile.read(settings.keys());
        try (Connection connection = settings.connectAlone()) {
            connection.setAutoCommit(false);
            long person = holder(connection, username);
            change(connection, "delete from second_step where person_id = ?", person);
            change(connection, "delete from remembered_sign_in where person_id = ?", person);
            change(connection, "delete from external_identity where person_id = ?", person);
            new OperatorTrail(
                            (generation, text) -> keys.hmac(KeyPurpose.AUDIT, generation, text),
                            keys.current(KeyPurpose.AUDIT))
                    .record(
                            connection,
                            AuditedAct.of("second-step-reset", "person", person).because(reason),
                            clock.instant());
            connection.commit();
        } finally {
            Engine.of(settings).close();
        }
    }

    private static long holder(Connection connection, String username) throws IOException, SQLException {
        String sql = "select a.person_id from account a join second_step s on s.person_id = a.person_id"
                + " where a.username = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, username);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new OperationFailedException("secondStep.none", username);
                }
                return row.getLong(1);
            }
        }
    }

    private static void change(Connection connection, String sql, long person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, person);
            statement.executeUpdate();
        }
    }
}
