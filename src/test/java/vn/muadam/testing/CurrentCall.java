package vn.muadam.testing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the request in which an in-container test runs, so that {@link As} can sign somebody in there. */
@WebFilter("/*")
public class CurrentCall extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<CurrentCall.Pair> CALL = new ThreadLocal<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CALL.set(new Pair(request, response));
        try {
            chain.doFilter(request, response);
        } finally {
            CALL.remove();
        }
    }

    /** The request in which the test runs. */
    public static HttpServletRequest request() {
        return CALL.get().request();
    }

    /** The answer to it. */
    public static HttpServletResponse response() {
        return CALL.get().response();
    }

    private record Pair(HttpServletRequest request, HttpServletResponse response) {}
}
