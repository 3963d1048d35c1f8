package vn.muadam.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import vn.muadam.shared.web.SafePath;

/**
 * What a device keeps for some minutes while its owner is at the provider of identities, or back and about to link: the page
 * they wanted, and the identity, sealed.
 */
final class SsoCookies {

    private static final String WAY = "muadam-way";
    private static final String DRAFT = "muadam-link";
    private static final int MINUTES = (int) Duration.ofMinutes(10).toSeconds();
    private static final int LONGEST_WAY = 500;

    private SsoCookies() {}

    static void rememberWay(HttpServletRequest request, HttpServletResponse response) {
        String way = SafePath.orHome(request.getParameter("to"));
        put(request, response, WAY, way.length() > LONGEST_WAY ? "/" : way, MINUTES);
    }

    /** The page of this server that they want, or wanted when they left; the first page where there is none. */
    static String way(HttpServletRequest request) {
        String asked = request.getParameter("to");
        return SafePath.orHome(asked == null ? find(request, WAY) : asked);
    }

    static void keepDraft(HttpServletRequest request, HttpServletResponse response, String draft) {
        put(request, response, DRAFT, draft, MINUTES);
    }

    /** Empty where nothing waits to be linked. */
    static String draft(HttpServletRequest request) {
        return find(request, DRAFT);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        put(request, response, DRAFT, "", 0);
        put(request, response, WAY, "", 0);
    }

    private static String find(HttpServletRequest request, String name) {
        try {
            return URLDecoder.decode(Cookies.find(request, name), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The server itself adds {@code SameSite=Lax}, as to every cookie. */
    private static void put(
            HttpServletRequest request, HttpServletResponse response, String name, String value, int life) {
        Cookie cookie =
                new Cookie(name, URLEncoder.encode(Objects.requireNonNullElse(value, ""), StandardCharsets.UTF_8));
        cookie.setPath("/account");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(life);
        response.addCookie(cookie);
    }
}
