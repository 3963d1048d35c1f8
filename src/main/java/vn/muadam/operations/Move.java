package vn.muadam.operations;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Carries a province from one database to another, Derby or PostgreSQL, in one file that belongs to neither: a CSV for
 * each table, and for each how many rows it has and a sum over all of them, which is compared after the import.
 */
final class Move {

    private static final String NAME = "move.properties";
    private static final String FORMAT = "1";

    private final Settings settings;

    Move(Settings settings) {
        this.settings = settings;
    }

    /** Writes everything that the database holds at this moment. @return the sums of the tables */
    SortedMap<String, TableSum> exportTo(Path file) throws IOException, SQLException {
        try (Connection connection = settings.connectAlone()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            SortedMap<String, TableSum> sums = new TreeMap<>();
            Archive.write(file, zip -> {
                try {
                    for (Tables.Table table : Tables.of(connection).all()) {
                        sums.put(table.name(), new TableReader(connection, table).writeTo(zip));
                    }
                    Archive.put(zip, NAME, describe(connection, sums));
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            });
            connection.rollback();
            return sums;
        }
    }

    /**
     * Fills an empty database with what a file holds, in one transaction, and compares the sums before it ends.
     *
     * @throws OperationFailedException when the file is damaged or of a newer version, when the database is not empty, or
     *     when it does not hold afterwards what was exported; it is empty then as before
     */
    SortedMap<String, TableSum> importFrom(Path file) throws IOException, SQLException {
        Properties description = new Properties();
        description.load(new StringReader(Archive.read(file, NAME)));
        String schema = description.getProperty("schema", "");
        if (!FORMAT.equals(description.getProperty("format"))) {
            throw new OperationFailedException("restore.newer");
        }
        prepare(schema);
        try (Connection connection = settings.connect()) {
            connection.setAutoCommit(false);
            SortedMap<String, TableSum> sums = new TableFilling(connection, file).fill();
            for (String table : sums.keySet()) {
                TableSum exported = TableSum.parse(description.getProperty("table." + table, ""));
                if (!exported.equals(sums.get(table))) {
                    connection.rollback();
                    throw new OperationFailedException("import.differs", table, exported, sums.get(table));
                }
            }
            new Sequence(connection).restart(Long.parseLong(description.getProperty("sequence", "0")));
            connection.commit();
            return sums;
        } finally {
            Engine.of(settings).close();
        }
    }

    private void prepare(String schema) throws IOException, SQLException {
        if (!settings.schema().knows(schema)) {
            throw new OperationFailedException("restore.newer");
        }
        settings.schema().migrateTo(schema);
        try (Connection connection = settings.connectAlone()) {
            if (Contents.of(connection).rows().getOrDefault("installation", 0L) > 0) {
                throw new OperationFailedException("import.notEmpty");
            }
        }
    }

    private String describe(Connection connection, SortedMap<String, TableSum> sums) throws SQLException {
        StringBuilder text = new StringBuilder();
        text.append("format=").append(FORMAT).append('\n');
        text.append("schema=").append(settings.schema().version()).append('\n');
        text.append("sequence=").append(new Sequence(connection).next()).append('\n');
        sums.forEach((table, sum) ->
                text.append("table.").append(table).append('=').append(sum).append('\n'));
        return text.toString();
    }
}
