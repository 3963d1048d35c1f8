package vn.muadam.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The schema as versioned SQL, the same scripts on Derby and PostgreSQL.
 *
 * <p>On PostgreSQL one node migrates under Flyway's lock while the others wait; Derby has one node only. On this server
 * Flyway finds a folder of the application by an empty file {@code flyway.location} in it, also the one of callbacks, which
 * it always looks for.
 */
@ApplicationScoped
class Schema {

    private static final String SCRIPTS = "classpath:db/migration";

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    /** Brings the database to this version. @throws RuntimeException when it does not answer or a script fails */
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations(SCRIPTS)
                .placeholders(typeNames())
                .baselineOnMigrate(false)
                .load()
                .migrate();
    }

    private Map<String, String> typeNames() {
        try (Connection connection = dataSource.getConnection()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            return postgres ? Map.of("clob", "text", "blob", "bytea") : Map.of("clob", "clob", "blob", "blob");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
