package vn.muadam.shared;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** The address of a service that this server asks: over TLS, unless it runs on this machine. */
public final class SafeAddress {

    private SafeAddress() {}

    /**
     * Reads it.
     *
     * @param setting where the operator wrote it, for the message
     * @throws IllegalArgumentException when it is none, or in the clear and of another machine
     */
    public static URI parse(String setting, String url) {
        URI address = parsed(setting, url);
        boolean safe = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && isThisMachine(address.getHost()));
        if (!safe || address.getHost() == null) {
            throw new IllegalArgumentException(setting + " must begin with https://");
        }
        return address;
    }

    /** Without the cause, whose message would repeat the address, and some providers want their key in it. */
    @SuppressWarnings("UnusedException")
    private static URI parsed(String setting, String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(setting + " is no address");
        }
    }

    private static boolean isThisMachine(@Nullable String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
