package vn.muadam.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import vn.muadam.account.SecondStepState;

/**
 * Leads whoever holds a role to the second step when they open a page of staff, or one that is theirs by that role only,
 * and have not passed it on this device; what a learner may see stays open to them.
 */
@WebFilter("/*")
public class SecondStepFilter extends HttpFilter {

    static final String PAGE = "/account/mine/second-step.xhtml";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (!request.getMethod().equals("GET") || !request.isUserInRole(SecondStepState.DUE)) {
            chain.doFilter(request, response);
        } else if (path.isEmpty() || path.contains("/manage/")) {
            response.sendRedirect(WayBack.through(PAGE, WayBack.of(request)));
        } else if (path.endsWith(".xhtml") && !path.equals(PAGE)) {
            chain.doFilter(request, new Leading(request, response));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What does not exist for a learner may exist for the official. */
    private static final class Leading extends HttpServletResponseWrapper {

        private final String way;

        Leading(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            way = WayBack.through(PAGE, WayBack.of(request));
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, "");
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            if (status == SC_NOT_FOUND || status == SC_FORBIDDEN) {
                sendRedirect(way);
            } else {
                super.sendError(status, message);
            }
        }
    }
}
