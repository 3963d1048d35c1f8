package vn.muadam.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.muadam.audit.AuditProof;

/** The command's end of {@link OperatorSocket}: one line asks, one line answers. */
final class OperatorClient {

    private final Path socket;

    OperatorClient(Path socket) {
        this.socket = socket;
    }

    /**
     * Lets the server copy its database into the folder, and waits until it has.
     *
     * @throws OperationFailedException when the server could not, for example because its unit keeps the folder from it
     */
    void backUpTo(Path folder) throws IOException {
        String answer = ask(OperatorSocket.BACK_UP + " " + folder.toAbsolutePath());
        if (!answer.equals(OperatorSocket.DONE)) {
            throw new OperationFailedException("backup.server", answer);
        }
    }

    /** Lets the server prove the trail of its database. @throws OperationFailedException when it could not */
    AuditProof checkAudit() throws IOException {
        String answer = ask(OperatorSocket.CHECK_AUDIT);
        try {
            return AuditProof.parse(answer);
        } catch (IllegalArgumentException e) {
            throw new OperationFailedException("audit.server", e, answer);
        }
    }

    private String ask(String line) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            Channels.newOutputStream(channel).write((line + "\n").getBytes(StandardCharsets.UTF_8));
            BufferedReader reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
            return String.valueOf(reader.readLine());
        } catch (IOException e) {
            throw new OperationFailedException("server.silent", e, socket);
        }
    }
}
