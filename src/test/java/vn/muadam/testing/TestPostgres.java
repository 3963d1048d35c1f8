package vn.muadam.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;

/**
 * A PostgreSQL for one run of tests, from binaries that the build brings; nothing needs to be installed.
 *
 * <p>PostgreSQL refuses to run as root, so in a container it is started as the user {@code nobody}.
 */
final class TestPostgres implements TestDatabase {

    private final CuttableLine line;
    private final AutoCloseable server;

    private TestPostgres(int port, AutoCloseable server) throws IOException {
        this.line = CuttableLine.to(port);
        this.server = server;
    }

    static TestPostgres start() {
        try {
            if (System.getProperty("user.name").equals("root")) {
                PostgresAsNobody server = PostgresAsNobody.start();
                return new TestPostgres(server.port(), server);
            }
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            return new TestPostgres(server.getPort(), server);
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not start", e);
        }
    }

    @Override
    public Map<String, String> variables() {
        return Map.of(
                "muadam.db.url", "jdbc:postgresql://127.0.0.1:" + line.port() + "/postgres",
                "muadam.db.user", "postgres",
                "muadam.db.password", "postgres");
    }

    @Override
    public void cut() {
        line.cut();
    }

    @Override
    public void mend() {
        line.mend();
    }

    @Override
    public void close() {
        try {
            line.close();
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }
}
