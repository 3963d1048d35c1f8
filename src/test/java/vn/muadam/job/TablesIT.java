package vn.muadam.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** Every table of the schema has a capability that says what becomes of its rows. */
@InContainer
class TablesIT {

    @Inject
    @Any
    private Instance<Retention> retentions;

    @Test
    void everyTableIsDeclaredOnceAsGrowingOrAsBounded() throws SQLException {
        List<String> declared = new ArrayList<>();
        for (Retention retention : retentions) {
            retention.growing().forEach(table -> declared.add(table.name()));
            declared.addAll(retention.bounded().keySet());
        }

        assertThat(declared).doesNotHaveDuplicates();
        assertThat(declared).containsExactlyInAnyOrderElementsOf(tables());
    }

    /** Rows are moved as they are. */
    @ParameterizedTest
    @ValueSource(strings = {"audit_event", "attempt_slot", "activity_completion"})
    void anArchiveHasTheColumnsOfItsTable(String table) throws SQLException {
        assertThat(columns(table + "_archive")).isNotEmpty().isEqualTo(columns(table));
    }

    private static List<String> tables() throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection();
                ResultSet rows =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
            return names;
        }
    }

    private static List<String> columns(String table) throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection()) {
            boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
            String name = upper ? table.toUpperCase(Locale.ROOT) : table;
            List<String> columns = new ArrayList<>();
            try (ResultSet rows = connection.getMetaData().getColumns(null, connection.getSchema(), name, "%")) {
                while (rows.next()) {
                    columns.add(rows.getString("COLUMN_NAME") + " " + rows.getString("TYPE_NAME") + " "
                            + rows.getInt("COLUMN_SIZE"));
                }
            }
            return columns;
        }
    }
}
