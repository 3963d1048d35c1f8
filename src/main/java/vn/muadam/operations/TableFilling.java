package vn.muadam.operations;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Fills every table of a database with what a file of {@link Move} holds, in the transaction of its caller. */
final class TableFilling {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final Path file;

    TableFilling(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Empties the tables, which hold what the scripts put there, and fills them. @return what they hold now */
    SortedMap<String, TableSum> fill() throws IOException, SQLException {
        List<Tables.Table> tables = Tables.of(connection).parentsFirst();
        empty(tables);
        SortedMap<String, TableSum> sums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Tables.Table table : tables) {
                insert(zip, table);
                sums.put(table.name(), new TableReader(connection, table).sum());
            }
        }
        return sums;
    }

    private void empty(List<Tables.Table> parentsFirst) throws SQLException {
        List<Tables.Table> childrenFirst = new ArrayList<>(parentsFirst);
        Collections.reverse(childrenFirst);
        try (Statement statement = connection.createStatement()) {
            for (Tables.Table table : childrenFirst) {
                statement.executeUpdate("delete from " + table.name());
            }
        }
    }

    /** Rows that refer to rows of their own table get that reference when all are there. */
    private void insert(ZipFile zip, Tables.Table table) throws IOException, SQLException {
        String places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        String sql = "insert into %s (%s) values (%s)"
                .formatted(table.name(), String.join(", ", table.columnNames()), places);
        List<Tables.Column> later = table.ownParents();
        inBatches(zip, table, sql, (statement, row) -> {
            for (int i = 0; i < table.columns().size(); i++) {
                Tables.Column column = table.columns().get(i);
                Cell.set(statement, i + 1, column.kind(), later.contains(column) ? null : row.get(column.name()));
            }
            return true;
        });
        for (Tables.Column column : later) {
            String update = "update %s set %s = ? where id = ?".formatted(table.name(), column.name());
            inBatches(zip, table, update, (statement, row) -> {
                Cell.set(statement, 1, column.kind(), row.get(column.name()));
                Cell.set(statement, 2, Tables.Kind.NUMBER, row.get("id"));
                return row.get(column.name()) != null;
            });
        }
    }

    private void inBatches(ZipFile zip, Tables.Table table, String sql, Binding binding)
            throws IOException, SQLException {
        ZipEntry entry = zip.getEntry(TableReader.entryOf(table));
        if (entry == null) {
            throw new OperationFailedException("archive.damaged", file);
        }
        try (Reader reader = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8);
                CSVParser rows = TableReader.FORMAT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (CSVRecord row : rows) {
                if (binding.bind(statement, row)) {
                    statement.addBatch();
                    waiting++;
                }
                if (waiting == ROWS_AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        }
    }

    /** Puts a row into a statement; false when the row needs none. */
    @FunctionalInterface
    private interface Binding {

        boolean bind(PreparedStatement statement, CSVRecord row) throws SQLException;
    }
}
