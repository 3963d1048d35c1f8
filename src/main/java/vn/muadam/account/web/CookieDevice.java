package vn.muadam.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import vn.muadam.account.RequestDevice;

/** The device of this request, by the cookie that {@link SignInMechanism} gave it. */
@ApplicationScoped
class CookieDevice implements RequestDevice {

    @Inject
    private HttpServletRequest request;

    @Override
    public String token() {
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return cookies.filter(cookie -> cookie.getName().equals(SignInMechanism.COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    @Override
    public String userAgent() {
        return Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    }
}
