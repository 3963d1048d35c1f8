package vn.muadam.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * Stands before all other filters (web.xml names it, so that it is the first) and measures what they answer. A fault that
 * nobody foresaw is logged here, with its trace, and nowhere else; also one of an error page.
 */
public class WatchFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestWatch watch;

    @Inject
    private PageName pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            showError(request, response, chain);
            return;
        }
        long begun = System.nanoTime();
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        try {
            answer(request, response, chain);
        } catch (ServletException | RuntimeException e) {
            if (isExpired(e)) {
                throw e; // no fault: web.xml leads to a page that says what to do
            }
            watch.broke(request, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, e);
            if (response.isCommitted()) {
                throw e;
            }
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } finally {
            watch.answered(request, response.getStatus(), Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /** A page that does not exist is no work for Faces, which would fail once the error page has been sent. */
    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (pages.isMissing(request)) {
            SecurityHeaders.write(request, response);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isExpired(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }

    private void showError(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            watch.broke(request, response.getStatus(), e);
            throw e;
        }
    }
}
