package vn.muadam.testing;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * A loopback port that nobody listens on at this moment, so that runs side by side do not meet.
 *
 * <p>The UDP port of the same number, which no server here uses, is held until this program ends: no other run gets the port
 * before the server is up that it is meant for.
 */
public final class FreePort {

    private static final List<DatagramSocket> HELD = new ArrayList<>();

    private FreePort() {}

    public static synchronized int find() throws IOException {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                HELD.add(new DatagramSocket(socket.getLocalPort(), InetAddress.getLoopbackAddress()));
                return socket.getLocalPort();
            } catch (BindException heldByAnotherRun) {
                // the next one may be free
            }
        }
    }
}
