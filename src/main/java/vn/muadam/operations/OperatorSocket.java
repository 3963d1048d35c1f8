package vn.muadam.operations;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditCheck;
import vn.muadam.shared.DatabaseAddress;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;
import vn.muadam.shared.Serving;

/**
 * Where the running server takes orders of its operator: a socket in the data folder, which only the owner of that folder
 * can reach, so that nothing of it is on the network.
 *
 * <p>Only an embedded database needs it, because no other process can open it while the server runs. An order is one line,
 * the answer is one line: {@value #DONE}, or why it could not be done.
 */
@ApplicationScoped
class OperatorSocket {

    static final String BACK_UP = "backup";
    static final String CHECK_AUDIT = "check-audit";
    static final String DONE = "done";

    private static final Logger LOG = Logger.getLogger(OperatorSocket.class.getName());

    @Inject
    @ConfigProperty(name = "muadam.data")
    private String data;

    @Inject
    @ConfigProperty(name = "muadam.db.url")
    private DatabaseAddress database;

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    @Inject
    private Keys keys;

    @Resource
    private ManagedExecutorService executor;

    private volatile @Nullable ServerSocketChannel channel;

    void open(@Observes Serving event) {
        if (!database.isEmbedded()) {
            return;
        }
        Path socket = Settings.socketIn(Path.of(data));
        try {
            Files.deleteIfExists(
                    socket); // left behind by a power cut: the database itself is locked, so no other server runs
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            channel = server;
            executor.execute(() -> serve(server));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "No backup while the server runs: " + socket + " cannot be opened", e);
        }
    }

    @PreDestroy
    void close() {
        ServerSocketChannel server = channel;
        if (server != null) {
            try {
                server.close();
                Files.deleteIfExists(Settings.socketIn(Path.of(data)));
            } catch (IOException e) {
                LOG.log(Level.FINE, "The operator's socket was not closed", e);
            }
        }
    }

    private void serve(ServerSocketChannel server) {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                BufferedReader reader = new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8));
                String answer = obey(String.valueOf(reader.readLine()));
                Channels.newOutputStream(caller).write((answer + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.log(Level.WARNING, "An order of the operator got lost", e);
            }
        }
    }

    private String obey(String order) {
        if (order.equals(CHECK_AUDIT)) {
            return checkAudit();
        }
        if (!order.startsWith(BACK_UP + " ")) {
            return "unknown order";
        }
        Path folder = Path.of(order.substring(BACK_UP.length() + 1));
        try (Connection connection = dataSource.getConnection()) {
            DerbyEngine.copy(connection, folder);
            LOG.info("The database was copied for a backup");
            return DONE;
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database could not be copied for a backup", e);
            return oneLine(e);
        }
    }

    private String checkAudit() {
        try (Connection connection = dataSource.getConnection()) {
            return new AuditCheck((generation, text) -> keys.hmac(KeyPurpose.AUDIT, generation, text))
                    .of(connection)
                    .line();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The trail of what people did could not be checked", e);
            return oneLine(e);
        }
    }

    private static String oneLine(SQLException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }
}
