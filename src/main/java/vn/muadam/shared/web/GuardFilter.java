package vn.muadam.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import vn.muadam.shared.Database;
import vn.muadam.shared.DiskSpace;
import vn.muadam.shared.Installation;
import vn.muadam.shared.Readiness;

/**
 * Stands before everything: a server that is not ready, has lost its database or has no room to store anything says so; a
 * demo answers this machine only; who comes in the clear is led to TLS where there is any; and another site cannot make a
 * browser change anything here.
 */
@WebFilter("/*")
public class GuardFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private Readiness readiness;

    @Inject
    private Installation installation;

    @Inject
    private Database database;

    @Inject
    private DiskSpace disk;

    @Inject
    private SecureAddress secureAddress;

    @Inject
    private RequestOrigin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.write(request, response);
        if (installation.isDemo() && !origin.isThisMachine(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (secureAddress.isMissedBy(request)) {
            secureAddress.leadThere(request, response);
        } else if (!readiness.isReady() && !PageAddress.pathOf(request).startsWith("/resources/")) {
            UnavailablePage.write(request, response);
        } else if (!READING.contains(request.getMethod()) && !origin.isThisSite(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!READING.contains(request.getMethod()) && !disk.hasRoom()) {
            UnavailablePage.writeNoRoom(request, response);
        } else {
            answer(request, response, chain);
        }
    }

    /** What fails while the database is away is nobody's fault on this side of it, and can be tried again. */
    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !database.isToBlameFor(e)) {
                throw e;
            }
            UnavailablePage.write(request, response);
        }
    }
}
