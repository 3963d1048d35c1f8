package vn.muadam.operations;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import vn.muadam.shared.KeyFile;
import vn.muadam.shared.KeyPurpose;

/**
 * Gives an installation new keys when the old ones and every copy of them are gone. What was sealed with them is sealed
 * anew at the next start, so whoever does this vouches for what the database says.
 */
final class LostKeys {

    private final Settings settings;

    LostKeys(Settings settings) {
        this.settings = settings;
    }

    /**
     * Makes the new key file; the generations of the lost keys are never used again.
     *
     * @throws OperationFailedException when there still is a key file, or the server runs
     */
    KeyFile replace() throws IOException, SQLException {
        if (KeyFile.existsIn(settings.keys())) {
            throw new OperationFailedException("keys.present", settings.keys());
        }
        try (Connection connection = settings.connectAlone()) {
            connection.setAutoCommit(false);
            Map<KeyPurpose, Integer> lost = generationsOf(Contents.of(connection));
            forget(connection);
            KeyFile made = KeyFile.createFrom(settings.keys(), lost);
            connection.commit();
            return made;
        } finally {
            Engine.of(settings).close();
        }
    }

    private static Map<KeyPurpose, Integer> generationsOf(Contents contents) {
        Map<KeyPurpose, Integer> generations = new EnumMap<>(KeyPurpose.class);
        for (String key : contents.keys().keySet()) {
            int dot = key.lastIndexOf('.');
            generations.merge(KeyPurpose.of(key.substring(0, dot)), Integer.valueOf(key.substring(dot + 1)), Math::max);
        }
        return generations;
    }

    private static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from installation_key");
            statement.executeUpdate("delete from second_step"); // nobody can read them again: they are set up anew
            statement.executeUpdate(
                    "delete from external_identity"); // nobody can find them again: they are linked anew
            statement.executeUpdate("update certificate set seal = null, seal_key = null");
            for (String table : new String[] {"audit_event", "audit_event_archive"}) {
                statement.executeUpdate(
                        "update " + table + " set province_id = null, mark = null, mark_key = null, chain_day = null,"
                                + " chain_no = null, seal = null, seal_key = null");
            }
            statement.executeUpdate("insert into audit_event select * from audit_event_archive");
            for (String table : new String[] {"audit_event_archive", "audit_chain", "audit_day"}) {
                statement.executeUpdate("delete from " + table);
            }
        }
    }
}
