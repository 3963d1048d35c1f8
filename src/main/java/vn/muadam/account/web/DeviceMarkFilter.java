package vn.muadam.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import vn.muadam.shared.Installation;

/**
 * Gives a device a random mark where people sign in, by which wrong secrets are counted. It names nobody, opens nothing, and
 * stays when somebody signs out.
 */
@WebFilter({"/account/sign-in.xhtml", "/account/recover.xhtml", "/account/link.xhtml"})
public class DeviceMarkFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "muadam-mark";
    private static final String MARK = "[0-9a-f-]{36}";
    private static final Duration LIFE = Duration.ofDays(400); // browsers keep none longer

    @Inject
    private transient Installation installation;

    /** The mark of the device; empty where it has none, or one that was not given here. */
    static String markOf(HttpServletRequest request) {
        String mark = Cookies.find(request, COOKIE);
        return mark.matches(MARK) ? mark : "";
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (markOf(request).isEmpty() && request.getMethod().equals("GET")) {
            response.addCookie(newMark());
        }
        chain.doFilter(request, response);
    }

    /** The server itself adds {@code SameSite=Lax}, as to every cookie. */
    private Cookie newMark() {
        Cookie cookie = new Cookie(COOKIE, UUID.randomUUID().toString());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(installation.isReachedOverTls());
        cookie.setMaxAge((int) LIFE.toSeconds());
        return cookie;
    }
}
