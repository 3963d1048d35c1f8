package vn.muadam.shared;

import java.nio.file.Path;

/**
 * The JDBC address of the database: of a Derby that is embedded in the server, or of a PostgreSQL elsewhere.
 *
 * <p>The setting {@code muadam.db.url} is injected as one, because MicroProfile Config makes whatever has a constructor for
 * a text.
 */
public record DatabaseAddress(String url) {

    private static final String EMBEDDED = "jdbc:derby:";

    /** Of the embedded database in that folder, which must exist. */
    public static DatabaseAddress in(Path folder) {
        return new DatabaseAddress(EMBEDDED + folder);
    }

    /** Whether the database lives in the server's own process and on its disk. */
    public boolean isEmbedded() {
        return url.startsWith(EMBEDDED);
    }

    /** Where an embedded database lies. */
    public Path folder() {
        return Path.of(url.substring(EMBEDDED.length()).replaceAll(";.*", ""));
    }

    /** Who connects to it shuts an embedded database down. */
    public String ofShutdown() {
        return EMBEDDED + folder() + ";shutdown=true";
    }
}
