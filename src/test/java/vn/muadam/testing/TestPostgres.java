package vn.muadam.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL for one run of tests, from binaries that the build brings; nothing needs to be installed.
 *
 * <p>PostgreSQL refuses to run as root, so in a container it is started as the user {@code nobody}.
 */
final class TestPostgres implements TestDatabase {

    private final int port;
    private final Optional<CuttableLine> line;
    private final AutoCloseable server;

    private TestPostgres(int port, Optional<CuttableLine> line, AutoCloseable server) {
        this.port = port;
        this.line = line;
        this.server = server;
    }

    /** One whose line can be cut, and that is quick because it need not outlive a power cut. */
    static TestPostgres start() {
        return start(false);
    }

    /** One as in production: it waits for the disk, and nothing stands between it and the server. */
    static TestPostgres startDurable() {
        return start(true);
    }

    private static TestPostgres start(boolean durable) {
        try {
            if (System.getProperty("user.name").equals("root")) {
                PostgresAsNobody server = PostgresAsNobody.start(durable);
                return behindLine(server.port(), durable, server);
            }
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .start();
            return behindLine(server.getPort(), durable, server);
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not start", e);
        }
    }

    private static TestPostgres behindLine(int port, boolean durable, AutoCloseable server) throws IOException {
        if (durable) {
            return new TestPostgres(port, Optional.empty(), server);
        }
        CuttableLine line = CuttableLine.to(port);
        return new TestPostgres(line.port(), Optional.of(line), server);
    }

    @Override
    public Map<String, String> variables() {
        return Map.of(
                "muadam.db.url", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "muadam.db.user", "postgres",
                "muadam.db.password", "postgres");
    }

    @Override
    public void cut() {
        line().cut();
    }

    @Override
    public void mend() {
        line().mend();
    }

    private CuttableLine line() {
        return line.orElseThrow(() -> new UnsupportedOperationException("Nothing can come between it and the server"));
    }

    @Override
    public void close() {
        try {
            if (line.isPresent()) {
                line.get().close();
            }
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }
}
