package vn.muadam.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What the database knows of the keys it was used with: a check value of each, from which no key can be found.
 *
 * <p>Without it a node with other keys, or a restored database beside keys that were made anew, would serve people and
 * hold everything that was sealed before for forged.
 */
@ApplicationScoped
class KeyChecks {

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    /** Whether the database was used with keys before. */
    boolean any() {
        return !known().isEmpty();
    }

    /** Remembers keys that are new. @throws UnsuitableDatabaseException when a key of the database is missing or another */
    void compare(KeyFile keys) {
        Map<String, String> known = known();
        known.forEach((name, value) -> {
            if (!value.equals(keys.checkValues().get(name))) {
                throw new UnsuitableDatabaseException(
                        "The key %s in %s is not the one of this database: put your copy of the file there."
                                .formatted(name, keys.file()));
            }
        });
        keys.checkValues().forEach((name, value) -> {
            if (!known.containsKey(name)) {
                remember(name, value);
            }
        });
    }

    private Map<String, String> known() {
        try (Connection connection = dataSource.getConnection();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("select key_name, check_value from installation_key")) {
            Map<String, String> known = new HashMap<>();
            while (rows.next()) {
                known.put(rows.getString(1), rows.getString(2));
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("The check values of the keys could not be read", e);
        }
    }

    private void remember(String name, String value) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into installation_key (key_name, check_value, first_used_at) values (?, ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The check values of the keys could not be stored", e);
        }
    }
}
