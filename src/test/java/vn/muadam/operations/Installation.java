package vn.muadam.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.io.file.PathUtils;
import vn.muadam.shared.KeyFile;
import vn.muadam.testing.TestDatabase;

/** An installation without its server, to which an operator gives commands. */
final class Installation {

    /** All that a demo of version 0.1 held, whose schema was number 1. */
    static final Path OF_VERSION_1 = Path.of("src/test/resources/vn/muadam/operations/version-1.zip");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Map<String, String> environment = new HashMap<>();

    private Installation(Path folder, Map<String, String> database) {
        environment.put("MUADAM_DATA", folder.resolve("data").toString());
        environment.put("MUADAM_KEYS", folder.resolve("keys").toString());
        environment.putAll(database);
    }

    /** One with an embedded database that does not exist yet. */
    static Installation onDerby(Path folder) {
        return new Installation(folder, Map.of());
    }

    /** One with a new, empty database of that server. */
    static Installation onPostgres(Path folder, TestDatabase server) throws SQLException {
        return new Installation(folder, newDatabase(server, ""));
    }

    /** One on that database itself. */
    static Installation on(Path folder, TestDatabase database) {
        return new Installation(folder, variablesOf(database));
    }

    private static Map<String, String> variablesOf(TestDatabase database) {
        Map<String, String> variables = new HashMap<>();
        database.variables()
                .forEach((name, value) ->
                        variables.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        return variables;
    }

    private static Map<String, String> newDatabase(TestDatabase server, String like) throws SQLException {
        Map<String, String> variables = variablesOf(server);
        String name = "installation" + COUNT.incrementAndGet();
        String url = variables.get("MUADAM_DB_URL");
        try (Connection connection = DriverManager.getConnection(
                        url, variables.get("MUADAM_DB_USER"), variables.get("MUADAM_DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + like);
        }
        variables.put("MUADAM_DB_URL", url.replaceAll("/[^/]*$", "/" + name));
        return variables;
    }

    private String databaseName() {
        return settings().url().replaceAll(".*/", "");
    }

    /** Fills it with what version 1 held, brings it to today's schema, and gives it keys. */
    Installation filled() throws IOException, SQLException {
        if (run("import", OF_VERSION_1.toString()).status() != 0) {
            throw new IllegalStateException("The data of version 1 could not be imported");
        }
        settings().schema().migrate();
        KeyFile keys = KeyFile.create(settings().keys());
        for (Map.Entry<String, String> check : keys.checkValues().entrySet()) {
            change(
                    "insert into installation_key (key_name, check_value, first_used_at) values ('%s', '%s', current_timestamp)"
                            .formatted(check.getKey(), check.getValue()));
        }
        Engine.of(settings()).close();
        return this;
    }

    /** Gives it a schema and a few rows. */
    Installation withUnitTypes() throws SQLException {
        settings().schema().migrate();
        change("insert into installation (id, demo, created_at) values (1, true, current_timestamp)");
        change("insert into unit_type (code, level_code, level_no, name, name_en)"
                + " values ('WARD', 'COMMUNE', 3, 'Phường', 'Ward'), ('COMMUNE', 'COMMUNE', 3, 'Xã', 'Commune')");
        return this;
    }

    /** Another of the same contents, which costs less than to fill one. */
    Installation copiedTo(Path folder, TestDatabase server) throws IOException, SQLException {
        Installation copy;
        Files.createDirectories(folder);
        if (settings().isDerby()) {
            copy = onDerby(folder);
            PathUtils.copyDirectory(settings().data(), copy.settings().data());
        } else {
            copy = new Installation(folder, newDatabase(server, " template " + databaseName()));
        }
        PathUtils.copyDirectory(settings().keys(), copy.settings().keys(), StandardCopyOption.COPY_ATTRIBUTES);
        return copy;
    }

    Map<String, String> environment() {
        return environment;
    }

    Settings settings() {
        return Settings.of(environment);
    }

    /** Runs the command {@code muadam} with these words. */
    Answer run(String... words) {
        StringWriter text = new StringWriter();
        int status = new Operator(environment, new PrintWriter(text), Clock.systemUTC()).run(List.of(words));
        return new Answer(status, text.toString());
    }

    void change(String sql) throws SQLException {
        try (Connection connection = settings().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } finally {
            Engine.of(settings()).close();
        }
    }

    long number(String query) throws SQLException {
        try (Connection connection = settings().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } finally {
            Engine.of(settings()).close();
        }
    }

    /** What the operator reads, and the status by which a script goes on or stops. */
    record Answer(int status, String text) {}
}
