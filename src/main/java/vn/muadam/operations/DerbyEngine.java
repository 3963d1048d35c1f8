package vn.muadam.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.muadam.shared.DatabaseAddress;

/** The embedded database: one folder that one Java process at a time may open. */
final class DerbyEngine implements Engine {

    /** Another process has the database open. */
    private static final String IN_USE = "XSDB6";

    /** How Derby says that it has shut one database down. */
    private static final String CLOSED = "08006";

    private final Settings settings;

    DerbyEngine(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "derby";
    }

    /** Asks the server for a copy when it runs, else copies the database itself; either way the copy is consistent. */
    @Override
    public Contents backUpTo(Path folder) throws IOException, SQLException {
        Path database = settings.derbyFolder();
        if (!Files.isDirectory(database)) {
            throw new OperationFailedException("database.missing", database);
        }
        try (Connection connection = settings.connect()) {
            copy(connection, folder);
        } catch (SQLException e) {
            if (!isInUse(e)) {
                throw e;
            }
            new OperatorClient(settings.socket()).backUpTo(folder);
        }
        close(database);
        Path copy = Files.move(folder.resolve(database.getFileName()), folder.resolve(name()));
        return opened(copy, arrived -> {
            try (Connection connection = arrived.connect()) {
                return Contents.of(connection);
            }
        });
    }

    /** Puts the database of the backup in the place of today's, which stays beside it under another name. */
    @Override
    public Restored restore(Path folder, String stamp, Check check) throws IOException, SQLException {
        refuseIfInUse();
        Path database = settings.derbyFolder();
        Path arrived = folder.resolve(name());
        Contents contents = opened(arrived, check);
        Path before = Path.of(database + ".before-" + stamp);
        boolean replaces = Files.exists(database);
        if (replaces) {
            Files.move(database, before, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.createDirectories(database.toAbsolutePath().getParent());
        }
        Files.move(arrived, database, StandardCopyOption.ATOMIC_MOVE);
        return new Restored(contents, replaces ? before.toString() : "");
    }

    @Override
    public Path workFolder() throws IOException {
        Path parent = settings.derbyFolder().toAbsolutePath().getParent();
        Files.createDirectories(parent);
        return Files.createTempDirectory(parent, "restoring");
    }

    @Override
    public boolean hasUsedKeys() throws IOException, SQLException {
        if (!Files.exists(settings.derbyFolder())) {
            return false;
        }
        try (Connection connection = settings.connectAlone()) {
            return Tables.of(connection).names().contains(Contents.KEYS);
        } finally {
            close();
        }
    }

    @Override
    public void close() throws SQLException {
        close(settings.derbyFolder());
    }

    /** Opening a copy rolls back what was under way when it was made; afterwards it is closed again. */
    private Contents opened(Path folder, Check reading) throws IOException, SQLException {
        try {
            return reading.of(settings.withDerbyIn(folder));
        } finally {
            close(folder);
        }
    }

    private void refuseIfInUse() throws IOException, SQLException {
        if (!Files.isDirectory(settings.derbyFolder())) {
            return;
        }
        try (Connection connection =
                settings.withDerbyIn(settings.derbyFolder()).connect()) {
            connection.isValid(1);
        } catch (SQLException e) {
            if (isInUse(e)) {
                throw new OperationFailedException("restore.inUse", e);
            }
            // a database that cannot be opened is what a restore is for
        }
        close(settings.derbyFolder());
    }

    static void copy(Connection connection, Path folder) throws SQLException {
        try (CallableStatement backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            backup.setString(1, folder.toString());
            backup.execute();
        }
    }

    static boolean isInUse(SQLException fault) {
        for (SQLException e = fault; e != null; e = e.getNextException()) {
            if (IN_USE.equals(e.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static void close(Path folder) throws SQLException {
        try {
            DriverManager.getConnection(DatabaseAddress.in(folder).ofShutdown()).close();
        } catch (SQLException e) {
            if (!CLOSED.equals(e.getSQLState()) && !isNotOpen(e)) {
                throw e;
            }
        }
    }

    /** The database was not open, or is none. */
    private static boolean isNotOpen(SQLException e) {
        return "XJ004".equals(e.getSQLState()) || isInUse(e) || "XJ040".equals(e.getSQLState());
    }
}
