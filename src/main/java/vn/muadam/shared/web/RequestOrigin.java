package vn.muadam.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import vn.muadam.shared.Installation;

/** Where a request comes from: which site sent it, and whether it was made on this very machine. */
@ApplicationScoped
class RequestOrigin {

    @Inject
    private Installation installation;

    /**
     * Whether a page of ours sent it. Browsers say where a request comes from; a client that says nothing is no browser
     * and holds no cookie of one. Behind a proxy the address of ours is the one that the proxy was asked for.
     */
    boolean isThisSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || addressesOfOurs(request).contains(authorityOf(origin));
    }

    /** Whether both ends of the way are on this machine; who asks through a proxy is the one whom the proxy names. */
    boolean isThisMachine(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress()
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    private List<String> addressesOfOurs(HttpServletRequest request) {
        String host = request.getServerName();
        return List.of(
                String.valueOf(request.getHeader("Host")),
                host,
                host + ":" + request.getServerPort(),
                authorityOf(installation.publicUrl()));
    }

    private static String authorityOf(String url) {
        try {
            return String.valueOf(new URI(url).getAuthority());
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
