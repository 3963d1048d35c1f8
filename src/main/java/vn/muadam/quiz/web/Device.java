package vn.muadam.quiz.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import vn.muadam.quiz.PublicToken;

/**
 * Tells one device from another by a random name in a cookie; it is the lease under which answers are saved, and says
 * nothing about the person.
 */
public final class Device {

    private static final String COOKIE = "muadam-device";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int ONE_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private Device() {}

    /** The name of the device that asks; a new one gets its name with this answer. */
    public static String of(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(COOKIE) instanceof String named) {
            return named; // within the request that gave it its name
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)
                        && NAME.matcher(cookie.getValue()).matches()) {
                    return cookie.getValue();
                }
            }
        }
        return named(request, response);
    }

    private static String named(HttpServletRequest request, HttpServletResponse response) {
        String name = PublicToken.random();
        Cookie cookie = new Cookie(COOKIE, name);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
        request.setAttribute(COOKIE, name);
        return name;
    }
}
