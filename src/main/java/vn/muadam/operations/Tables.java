package vn.muadam.operations;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of the product as the database itself describes them; the one in which Flyway keeps its history is not among them. */
final class Tables {

    private static final String HISTORY = "flyway_schema_history";

    private final SortedMap<String, Table> tables = new TreeMap<>();

    private Tables() {}

    /** Reads the tables of the connection's schema. */
    static Tables of(Connection connection) throws SQLException {
        Tables found = new Tables();
        DatabaseMetaData metaData = connection.getMetaData();
        String schema = connection.getSchema();
        try (ResultSet rows = metaData.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!name.equals(HISTORY)) {
                    Table table =
                            new Table(lower(name), columns(metaData, schema, name), parents(metaData, schema, name));
                    found.tables.put(table.name(), table);
                }
            }
        }
        return found;
    }

    Set<String> names() {
        return tables.keySet();
    }

    Collection<Table> all() {
        return tables.values();
    }

    /** Every table after those that it refers to. */
    List<Table> parentsFirst() {
        Set<Table> ordered = new LinkedHashSet<>();
        tables.values().forEach(table -> add(table, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private void add(Table table, Set<Table> ordered, Set<String> open) {
        if (ordered.contains(table)) {
            return;
        }
        if (!open.add(table.name())) {
            throw new IllegalStateException("Tables refer to each other in a circle: " + open);
        }
        for (String parent : table.parents().values()) {
            Table above = tables.get(parent);
            if (above != null && !parent.equals(table.name())) {
                add(above, ordered, open);
            }
        }
        open.remove(table.name());
        ordered.add(table);
    }

    private static List<Column> columns(DatabaseMetaData metaData, String schema, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = metaData.getColumns(null, schema, table, "%")) {
            while (rows.next()) {
                columns.add(new Column(lower(rows.getString("COLUMN_NAME")), Kind.of(rows.getInt("DATA_TYPE"))));
            }
        }
        return columns;
    }

    /** Column to the table that it refers to. */
    private static Map<String, String> parents(DatabaseMetaData metaData, String schema, String table)
            throws SQLException {
        SortedMap<String, String> parents = new TreeMap<>();
        try (ResultSet rows = metaData.getImportedKeys(null, schema, table)) {
            while (rows.next()) {
                parents.put(lower(rows.getString("FKCOLUMN_NAME")), lower(rows.getString("PKTABLE_NAME")));
            }
        }
        return parents;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A table, its columns in their order, and the tables that columns of it refer to. */
    record Table(String name, List<Column> columns, Map<String, String> parents) {

        List<String> columnNames() {
            return columns.stream().map(Column::name).toList();
        }

        /** The columns by which a row refers to another row of the same table. */
        List<Column> ownParents() {
            return columns.stream()
                    .filter(column -> name.equals(parents.get(column.name())))
                    .toList();
        }
    }

    /** A column and what it holds. */
    record Column(String name, Kind kind) {}

    /** What a column holds, whichever name the database has for the type. */
    enum Kind {
        NUMBER,
        DECIMAL,
        BOOLEAN,
        DAY,
        MOMENT,
        TEXT,
        BYTES;

        static Kind of(int type) {
            return switch (type) {
                case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> NUMBER;
                case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
                case Types.BOOLEAN, Types.BIT -> BOOLEAN;
                case Types.DATE -> DAY;
                case Types.TIMESTAMP -> MOMENT;
                case Types.VARCHAR, Types.CHAR, Types.CLOB -> TEXT;
                case Types.BLOB, Types.BINARY, Types.VARBINARY -> BYTES;
                default -> throw new IllegalArgumentException("Columns of the SQL type " + type + " cannot be moved");
            };
        }
    }
}
