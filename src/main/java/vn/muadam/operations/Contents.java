package vn.muadam.operations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a database holds at one moment, for comparing a copy with its original.
 *
 * @param schema the version of its schema
 * @param rows how many rows each table has
 * @param keys the check values of the keys it was used with
 */
record Contents(String schema, SortedMap<String, Long> rows, Map<String, String> keys) {

    /** The table of the keys' check values, which a version before the keys has not. */
    static final String KEYS = "installation_key";

    /** Reads them; it counts each table once. */
    static Contents of(Connection connection) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        for (String table : Tables.of(connection).names()) {
            rows.put(table, Long.valueOf(one(connection, "select count(*) from " + table)));
        }
        return new Contents(schemaOf(connection), rows, keysOf(connection, rows));
    }

    private static String schemaOf(Connection connection) throws SQLException {
        String last = "select \"version\" from \"flyway_schema_history\" where \"installed_rank\" ="
                + " (select max(\"installed_rank\") from \"flyway_schema_history\" where \"success\" = true)";
        return one(connection, last);
    }

    /** A database of a version before the keys has none. */
    private static Map<String, String> keysOf(Connection connection, Map<String, Long> rows) throws SQLException {
        Map<String, String> keys = new TreeMap<>();
        if (rows.containsKey(KEYS)) {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select key_name, check_value from " + KEYS)) {
                while (found.next()) {
                    keys.put(found.getString(1), found.getString(2));
                }
            }
        }
        return keys;
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            @Nullable String value = row.next() ? row.getString(1) : null;
            return String.valueOf(value);
        }
    }
}
