package vn.muadam.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import vn.muadam.shared.DatabaseAddress;
import vn.muadam.shared.SchemaScripts;

/**
 * Where the installation keeps what is its own, from the same environment variables as the server reads, with the same
 * defaults.
 *
 * @param data the folder of the embedded database, of logs, and of the socket by which the server is asked
 * @param keys the folder of the key file
 * @param url the JDBC address of the database, Derby or PostgreSQL
 */
record Settings(Path data, Path keys, String url, String user, String password) {

    static Settings of(Map<String, String> environment) {
        Path data = Path.of(environment.getOrDefault("MUADAM_DATA", System.getProperty("user.home") + "/.muadam"));
        return new Settings(
                data,
                Path.of(environment.getOrDefault(
                        "MUADAM_KEYS", data.resolve("keys").toString())),
                environment.getOrDefault(
                        "MUADAM_DB_URL",
                        DatabaseAddress.in(data.resolve("derby")).url() + ";create=true;territory=en_US"),
                environment.getOrDefault("MUADAM_DB_USER", "muadam"),
                environment.getOrDefault("MUADAM_DB_PASSWORD", "muadam"));
    }

    boolean isDerby() {
        return new DatabaseAddress(url).isEmbedded();
    }

    /** The folder of the embedded database. */
    Path derbyFolder() {
        return new DatabaseAddress(url).folder();
    }

    /** The same installation with its embedded database in another folder, which must exist. */
    Settings withDerbyIn(Path folder) {
        return new Settings(data, keys, DatabaseAddress.in(folder).url(), user, password);
    }

    SchemaScripts schema() {
        return SchemaScripts.at(url, user, password);
    }

    /** @throws OperationFailedException when there is no embedded database yet, or a server has it open */
    Connection connectAlone() throws IOException, SQLException {
        if (isDerby() && !Files.isDirectory(derbyFolder())) {
            throw new OperationFailedException("database.missing", derbyFolder());
        }
        try {
            return connect();
        } catch (SQLException e) {
            if (DerbyEngine.isInUse(e)) {
                throw new OperationFailedException("move.inUse", e);
            }
            throw e;
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** By which a running server is asked for what only it can do. */
    Path socket() {
        return socketIn(data);
    }

    static Path socketIn(Path data) {
        return data.resolve("operator");
    }
}
