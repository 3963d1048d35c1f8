package vn.muadam.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.muadam.shared.Installation;

/**
 * Leads who comes in the clear to the same page over TLS, where this server speaks it, or a proxy that says so.
 *
 * <p>A form in the clear is refused: what it holds has been seen on the way, and no page of ours sends one.
 */
@ApplicationScoped
public class SecureAddress {

    @Inject
    private Installation installation;

    /** Whether the request came in the clear though it need not have. */
    public boolean isMissedBy(HttpServletRequest request) {
        // The error page of a request that was refused is asked for with GET: it was answered already.
        if (request.isSecure() || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            return false;
        }
        // A proxy that speaks TLS and tells nothing must not be led round in a circle.
        boolean clearAtProxy = "http".equals(request.getHeader("X-Forwarded-Proto"));
        return installation.httpsPort() > 0 || (clearAtProxy && installation.isReachedOverTls());
    }

    /** Answers with the address over TLS, or refuses what is no page. */
    public void leadThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", server(request) + request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private String server(HttpServletRequest request) {
        String known = installation.publicUrl();
        return known.startsWith("https:")
                ? known
                : "https://" + request.getServerName() + ":" + installation.httpsPort();
    }
}
