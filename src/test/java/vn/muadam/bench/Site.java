package vn.muadam.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import vn.muadam.testing.RunningServer;

/** The built server with its database, and what is known of its processes. */
final class Site implements AutoCloseable {

    private final RunningServer server;
    private final Map<String, String> database;
    private long serving;
    private long postmaster;

    private Site(RunningServer server) {
        this.server = server;
        this.database = server.database().variables();
    }

    /** A new one of that name, on "derby" or "postgresql"; it does not run yet. */
    static Site prepare(String name, String databaseKind) throws IOException {
        return new Site(RunningServer.prepareDurable(name, databaseKind));
    }

    boolean isOnDerby() {
        return database.isEmpty();
    }

    /** Starts it, and answers how long it took until it was ready to serve people. */
    Duration start() throws IOException, InterruptedException, SQLException {
        long begun = System.nanoTime();
        server.launch();
        while (server.statusOf("/health/ready") != 200) {
            if (System.nanoTime() - begun > Duration.ofMinutes(5).toNanos()) {
                throw new IllegalStateException(
                        "The server did not become ready; see " + server.log().messages());
            }
            Thread.sleep(50);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        serving = server.serving().pid();
        postmaster = isOnDerby() ? 0 : findPostmaster();
        return taken;
    }

    void stop() throws InterruptedException {
        server.stop();
    }

    Caller caller() {
        return new Caller(server.url());
    }

    /** The database itself, past the product: for what stands before measuring begins. Derby's only while nothing runs. */
    Connection connect() throws SQLException {
        return isOnDerby()
                ? DriverManager.getConnection("jdbc:derby:" + server.folder().resolve("data/derby"), "muadam", "muadam")
                : DriverManager.getConnection(
                        database.get("muadam.db.url"),
                        database.get("muadam.db.user"),
                        database.get("muadam.db.password"));
    }

    /** Lets go of Derby's files, so that the server can have them. */
    void letGo() {
        if (isOnDerby()) {
            try {
                DriverManager.getConnection("jdbc:derby:" + server.folder().resolve("data/derby") + ";shutdown=true")
                        .close();
            } catch (SQLException done) {
                // Derby tells by an exception that it is shut down
            }
        }
    }

    Path application() {
        return server.folder().resolve("apps/muadam.war");
    }

    /** Puts an application beside the product, from the next start on. */
    void add(Archive<?> application, String contextRoot) throws IOException {
        Path file = server.folder().resolve("apps").resolve(application.getName());
        application.as(ZipExporter.class).exportTo(file.toFile(), true);
        server.addApplication(application.getName(), contextRoot);
    }

    /** The processor time of the server and of the database behind it. */
    Duration cpu() {
        List<Long> all = new ArrayList<>(databaseProcesses());
        all.add(serving);
        return ProcessFigures.cpu(all);
    }

    Memory memory() {
        return new Memory(
                ProcessFigures.megabytesNow(serving),
                ProcessFigures.megabytesAtMost(serving),
                ProcessFigures.megabytesTogether(databaseProcesses()));
    }

    /** PostgreSQL's first process and all that it began; none for Derby, which lives in the server. */
    private List<Long> databaseProcesses() {
        if (postmaster == 0) {
            return List.of();
        }
        List<Long> all = new ArrayList<>(List.of(postmaster));
        ProcessHandle.of(postmaster).ifPresent(first -> first.children().forEach(child -> all.add(child.pid())));
        return all;
    }

    private long findPostmaster() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessFigures.parentOf(row.getLong(1));
        }
    }

    /** What went wrong inside while it was measured. */
    List<String> brokenRequests() throws IOException {
        return server.log().brokenRequests();
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
    }

    /**
     * Memory in megabytes.
     *
     * @param now of the server's process
     * @param atMost of the server's process at any moment
     * @param database of PostgreSQL's processes now, shared parts once; 0 for Derby
     */
    record Memory(long now, long atMost, long database) {}
}
