package vn.muadam.operations;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Reads a whole table, row by row. */
final class TableReader {

    /** Tells nothing and an empty text apart: only the latter has quotes. */
    static final CSVFormat FORMAT = CSVFormat.POSTGRESQL_CSV;

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final Tables.Table table;

    TableReader(Connection connection, Tables.Table table) {
        this.connection = connection;
        this.table = table;
    }

    static String entryOf(Tables.Table table) {
        return "tables/" + table.name() + ".csv";
    }

    /** Writes the table as an entry of the archive, the names of the columns first. */
    TableSum writeTo(ZipOutputStream zip) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(entryOf(table)));
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(table.columnNames());
        TableSum sum = each(printer::printRecord);
        printer.flush();
        zip.closeEntry();
        return sum;
    }

    TableSum sum() throws IOException, SQLException {
        return each(row -> {});
    }

    private TableSum each(RowConsumer consumer) throws IOException, SQLException {
        TableSum sum = TableSum.NOTHING;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            String query = "select %s from %s".formatted(String.join(", ", table.columnNames()), table.name());
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    List<@Nullable String> row = read(rows);
                    consumer.accept(row);
                    sum = sum.plus(row);
                }
            }
        }
        return sum;
    }

    private List<@Nullable String> read(ResultSet rows) throws SQLException {
        List<@Nullable String> row = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            row.add(Cell.read(rows, i + 1, table.columns().get(i).kind()));
        }
        return row;
    }

    /** Takes one row. */
    @FunctionalInterface
    private interface RowConsumer {

        void accept(List<@Nullable String> row) throws IOException;
    }
}
