package vn.muadam.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import vn.muadam.shared.Installation;

/** The cookie that tells a device which a team passes around from one of a person's own. */
@ApplicationScoped
class SharedDeviceCookie {

    private static final String NAME = "muadam-shared";

    @Inject
    private Installation installation;

    /** The token of the device; empty on one of a person's own. */
    static String tokenOf(HttpServletRequest request) {
        return Cookies.find(request, NAME);
    }

    /** The server itself adds {@code SameSite=Lax}, as to every cookie. */
    Cookie of(String token, Duration life) {
        Cookie cookie = new Cookie(NAME, token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(installation.isReachedOverTls());
        cookie.setMaxAge((int) life.toSeconds());
        return cookie;
    }

    Cookie none() {
        return of("", Duration.ZERO);
    }
}
