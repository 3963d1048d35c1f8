package vn.muadam.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The schema as versioned SQL, the same scripts on Derby and PostgreSQL.
 *
 * <p>Each script is one transaction on both: one that fails changes nothing. Scripts only add (expand); what is no longer
 * used is taken away by a later version (contract), so that the version before can still run. On PostgreSQL one node
 * migrates under Flyway's lock while the others wait; Derby has one node only. Flyway finds a folder inside the
 * application by an empty file {@code flyway.location} in it, also the one of callbacks, which it always looks for.
 */
public final class SchemaScripts {

    private static final String FOLDER = "classpath:db/migration";

    private final FluentConfiguration database;

    private SchemaScripts(FluentConfiguration database) {
        this.database = database;
    }

    public static SchemaScripts of(DataSource database) {
        return new SchemaScripts(configuration().dataSource(database));
    }

    /** The schema of the database at that JDBC address. */
    public static SchemaScripts at(String url, String user, String password) {
        return new SchemaScripts(configuration().dataSource(url, user, password));
    }

    private static FluentConfiguration configuration() {
        return Flyway.configure(SchemaScripts.class.getClassLoader())
                .locations(FOLDER)
                .baselineOnMigrate(false);
    }

    /** Brings the database to this version of the product. @throws RuntimeException when it does not answer or a script fails */
    public void migrate() {
        migrateTo(MigrationVersion.LATEST);
    }

    /** Brings an empty database to an earlier version, such as "4". */
    public void migrateTo(String version) {
        migrateTo(MigrationVersion.fromVersion(version));
    }

    /** The version of the database, such as "4"; empty when it has no schema yet. */
    public String version() {
        MigrationInfo current = flyway(MigrationVersion.LATEST).info().current();
        return current == null ? "" : String.valueOf(current.getVersion());
    }

    /** Whether this version of the product has the script of that version. */
    public boolean knows(String version) {
        return Arrays.stream(flyway(MigrationVersion.LATEST).info().all())
                .filter(script -> script.getState().isResolved())
                .anyMatch(script -> version.equals(String.valueOf(script.getVersion())));
    }

    private void migrateTo(MigrationVersion target) {
        flyway(target).migrate();
    }

    private Flyway flyway(MigrationVersion target) {
        return database.placeholders(typeNames()).target(target).load();
    }

    private Map<String, String> typeNames() {
        try (Connection connection = database.getDataSource().getConnection()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            return postgres ? Map.of("clob", "text", "blob", "bytea") : Map.of("clob", "clob", "blob", "blob");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
