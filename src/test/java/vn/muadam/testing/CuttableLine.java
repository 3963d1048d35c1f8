package vn.muadam.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a server and its database, which a test can cut and mend as a network does. */
final class CuttableLine implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private CuttableLine(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    static CuttableLine to(int target) throws IOException {
        CuttableLine line = new CuttableLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
        inBackground(line::accept);
        return line;
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Ends every connection, and each new one at once. */
    void cut() {
        cut = true;
        open.forEach(CuttableLine::end);
        open.clear();
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException closedOrUnreachable) {
                // the loop ends when the entrance is closed; whoever called sees their own connection end
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        if (cut) {
            caller.close();
            return;
        }
        Socket called = new Socket(InetAddress.getLoopbackAddress(), target);
        caller.setTcpNoDelay(true); // or each answer waits for an acknowledgement that waits for more
        called.setTcpNoDelay(true);
        open.add(caller);
        open.add(called);
        inBackground(() -> carry(caller, called));
        inBackground(() -> carry(called, caller));
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException ended) {
            // one side is gone, so the other goes too
        } finally {
            end(from);
            end(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // it is gone, which was wanted
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "line to the database");
        thread.setDaemon(true);
        thread.start();
    }
}
